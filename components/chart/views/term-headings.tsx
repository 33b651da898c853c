import { type } from '../axis-text'
import { isolate } from '../bidi'
import type { Direction } from '../chart-words'
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

const drop = 5

/** The groups' headings, at the side where the page's lines begin. */
export function TermHeadings({ model, layout, plot, top, dir }: Props) {
  const rtl = dir === 'rtl'
  const [start, end] = rtl ? [plot.left, plot.right + plot.column] : [plot.left - plot.column, plot.right]
  return layout.headings.map(({ group, y }) => (
    <g key={group}>
      {group > 0 && <line x1={start} x2={end} y1={top + y - 10} y2={top + y - 10} stroke="var(--rule)" />}
      <text
        x={rtl ? end : start}
        y={top + y + drop}
        dy="0.35em"
        textAnchor={rtl ? 'end' : 'start'}
        fill="var(--ink)"
        fontSize={type.title}
        fontWeight={600}
        stroke="var(--paper)"
        strokeWidth={4}
        paintOrder="stroke"
      >
        {isolate(truncate(model.groups[group]?.label ?? '', type.title, end - start), dir)}
      </text>
    </g>
  ))
}
