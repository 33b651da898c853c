import { diamond, outline, type Sign, square } from './symbol'

interface Props {
  readonly x: number
  readonly y: number
  readonly sign: Sign
  readonly colour: string
  readonly radius?: number
  /** True for values that stand for themselves, without a line. */
  readonly stated?: boolean
  /** True for values of a dashed line. */
  readonly dashed?: boolean
  /** Degrees, for bars that lie on their side. */
  readonly turn?: number
  /** Sets the mark off from a fill of its own colour. */
  readonly halo?: boolean
}

/** A value's mark, shaped by its source's wording. */
export function Mark({
  x,
  y,
  sign,
  colour,
  radius = 3,
  stated = false,
  dashed = false,
  turn = 0,
  halo = false,
}: Props) {
  const round = sign === 'filled' || sign === 'open'
  const d = !round
    ? outline(sign, radius)
    : stated
      ? diamond
      : dashed
        ? square(radius * 0.9)
        : outline(sign, radius)
  const transform = `translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}`
  const fill = { up: 'none', down: 'none', open: 'var(--paper)', filled: colour }[sign]
  return (
    <>
      {halo && <path d={d} transform={transform} fill="none" stroke="var(--paper)" strokeWidth={4} />}
      <path d={d} transform={transform} fill={fill} stroke={colour} strokeWidth={1.5} />
    </>
  )
}
