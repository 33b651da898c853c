import { Mark } from '../mark'
import { sign } from '../symbol'
import type { BarSeries } from '../types'

interface Props {
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly value: NonNullable<BarSeries['values'][number]>
  readonly fill: string
  readonly colour: string
  readonly lying: boolean
  readonly rtl: boolean
}

/** One bar, with a mark at its end where the source did not state an exact figure. */
export function BarEnd({ bar, value, fill, colour, lying, rtl }: Props) {
  const x = Math.min(bar.x, bar.x + bar.width)
  const y = Math.min(bar.y, bar.y + bar.height)
  const width = Math.abs(bar.width)
  const height = Math.abs(bar.height)
  const drawn = sign(value.qualifier)
  const towardsEnd = value.y < 0 !== rtl
  const end = lying
    ? { x: towardsEnd ? x : x + width, y: y + height / 2, turn: rtl ? -90 : 90 }
    : { x: x + width / 2, y: value.y < 0 ? y + height : y, turn: 0 }
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={fill} stroke={colour} strokeWidth={1} />
      {drawn !== 'filled' && <Mark {...end} sign={drawn} colour={colour} />}
    </g>
  )
}
