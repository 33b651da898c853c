import { type } from '../axis-text'
import { isolate } from '../bidi'
import type { Direction } from '../chart-words'
import { Evidence } from '../evidence'
import { truncate } from '../measure'
import type { Layout } from '../timeline/layout'
import type { Plot } from '../timeline/plot'
import type { TimelineModel } from '../types'

interface Props {
  readonly model: TimelineModel
  readonly layout: Layout
  readonly plot: Plot
  readonly top: number
  readonly dir: Direction
}

const halo = {
  stroke: 'var(--paper)',
  strokeWidth: 6,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const
/** How far a label stands over its bar where there is no column for it. */
const lift = 14

/** The name of every agreement, leading to it: beside its bar, or over it where the picture is narrow. */
export function TermLabels({ model, layout, plot, top, dir }: Props) {
  const rtl = dir === 'rtl'
  const { left, right, column } = plot
  const width = (column || right - left) - 10
  const above = column === 0
  return layout.places.map(({ row, group, y }) => {
    const term = model.rows[row]
    if (!term) return null
    return (
      <Evidence key={`${group} ${row}`} href={term.href} label={term.label}>
        <text
          x={rtl ? right + column : left - column}
          y={top + y - (above ? lift : 0)}
          dy="0.35em"
          textAnchor={rtl ? 'end' : 'start'}
          fill="var(--ink)"
          {...(above && halo)}
          fontSize={type.tick}
        >
          {isolate(truncate(term.label, type.tick, width), dir)}
        </text>
      </Evidence>
    )
  })
}
