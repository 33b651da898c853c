import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { type } from '../axis-text'
import { isolate } from '../bidi'
import type { Direction } from '../chart-words'
import { room } from '../size'
import { type CategoryRoom, isWritten, lean, setLabel } from './category-room'

interface Props {
  readonly categories: readonly string[]
  readonly fit: CategoryRoom
  readonly dir: Direction
}

/** The categories' labels, beside their rows or under their columns. */
export function CategoryAxis({ categories, fit, dir }: Props) {
  const area = usePlotArea()
  const across = useXAxisScale()
  const down = useYAxisScale()
  if (!area || !across || !down) return null
  const { setting } = fit
  const rtl = dir === 'rtl'
  const side = rtl ? area.x + area.width + 8 : area.x - 8
  const foot = area.y + area.height + (setting === 'leaning' ? 12 : 17)
  const anchor = { under: 'middle', leaning: 'end', beside: rtl ? 'start' : 'end' } as const
  return categories.map((category, at) => {
    if (!isWritten(category, at, fit)) return null
    const scale = setting === 'beside' ? down : across
    const middle = scale(at, { position: 'middle' }) ?? 0
    const [x, y] = setting === 'beside' ? [side, middle + type.tick * 0.35] : [middle, foot]
    return (
      <text
        key={category}
        transform={`translate(${x} ${y})${setting === 'leaning' ? ` rotate(-${lean})` : ''}`}
        textAnchor={anchor[setting]}
        fill="var(--ink-muted)"
        fontSize={type.tick}
      >
        {setLabel(category, fit).map((line, row) => (
          <tspan key={line} x={0} y={row * room.lane}>
            {isolate(line, dir)}
          </tspan>
        ))}
      </text>
    )
  })
}
