import { outline, type Sign } from './symbol'

interface Props {
  readonly x: number
  readonly y: number
  readonly sign: Sign
  readonly colour: string
  readonly radius?: number
  /** Degrees, for bars that lie on their side. */
  readonly turn?: number
}

/** A value's mark, shaped by its source's wording. */
export function Mark({ x, y, sign, colour, radius = 3, turn = 0 }: Props) {
  const arrow = sign === 'up' || sign === 'down'
  return (
    <path
      d={outline(sign, radius)}
      transform={`translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}`}
      fill={arrow ? 'none' : sign === 'open' ? 'var(--paper)' : colour}
      stroke={colour}
      strokeWidth={1.5}
    />
  )
}
