import { wording } from '@/db/analysis/wording'
import { Mark } from '../mark'
import type { BarSeries } from '../types'
import { Unequal } from '../unequal'
import type { Slot } from './bar-slots'

interface Props {
  readonly value: NonNullable<BarSeries['values'][number]>
  /** Pixels along the value axis. */
  readonly zero: number
  readonly end: number
  /** Pixels across it. */
  readonly slot: Slot
  readonly fill: string
  readonly colour: string
  readonly lying: boolean
  readonly rtl: boolean
}

/** One bar, with a mark at its end where the source did not state an exact figure. */
export function BarEnd({ value, zero, end, slot, fill, colour, lying, rtl }: Props) {
  const from = Math.min(zero, end)
  const length = Math.abs(end - zero)
  const middle = slot.start + slot.size / 2
  const shape = wording[value.qualifier].mark
  const box = lying
    ? { x: from, y: slot.start, width: length, height: slot.size }
    : { x: slot.start, y: from, width: slot.size, height: length }
  const place = lying ? { x: end, y: middle, turn: rtl ? -90 : 90 } : { x: middle, y: end }
  return (
    <g>
      <rect {...box} fill={fill} stroke={colour} strokeWidth={1} />
      {shape !== 'filled' && <Mark {...place} sign={shape} colour={colour} halo={shape === 'down'} />}
      {value.disputed && <Unequal {...beside(place, lying, rtl)} gap={lying ? 0 : shape === 'up' ? 15 : 7} />}
    </g>
  )
}

/** Behind the end of a lying bar, or where it ends for one that stands. */
const beside = ({ x, y }: { x: number; y: number }, lying: boolean, rtl: boolean) => ({
  x: lying ? x + (rtl ? -8 : 8) : x,
  y,
})
