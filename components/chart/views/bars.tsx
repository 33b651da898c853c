import { useXAxisScale, useYAxisScale } from 'recharts'
import { paint } from '../colour'
import { Evidence } from '../evidence'
import type { BarModel } from '../types'
import { BarEnd } from './bar-end'
import { barSlots } from './bar-slots'

interface Props {
  readonly model: BarModel
  readonly lying: boolean
  readonly rtl: boolean
  /** Address of the hatching for a series. */
  readonly hatch: (index: number) => string
}

/** The bars of every category; where nothing was stated nothing is drawn. */
export function Bars({ model: { categories, series }, lying, rtl, hatch }: Props) {
  const across = useXAxisScale()
  const up = useYAxisScale()
  if (!across || !up) return null
  const [along, values] = lying ? [up, across] : [across, up]
  const zero = values(0) ?? 0
  return categories.map((category, at) => {
    const start = along(at, { position: 'start' }) ?? 0
    const band = (along(at, { position: 'end' }) ?? 0) - start
    const slots = barSlots(band, series.length, lying ? 14 : 36)
    return series.map((one, index) => {
      const value = one.values[at]
      const slot = slots[index]
      if (!value || !slot) return null
      const colour = paint(one.colour)
      return (
        <Evidence key={`${category} ${one.id}`} href={value.href} label={value.tip.join(' ')}>
          <BarEnd
            {...{ value, colour, lying, rtl, zero }}
            end={values(value.y) ?? zero}
            slot={{ start: start + slot.start, size: slot.size }}
            fill={one.fill === 'hatched' ? hatch(index) : colour}
          />
        </Evidence>
      )
    })
  })
}
