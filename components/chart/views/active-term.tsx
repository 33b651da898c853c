import { Evidence } from '../evidence'
import styles from '../plot.module.css'
import { connectorsOf, connectorsPath } from '../timeline/connectors'
import type { Spans } from '../timeline/hit'
import type { Layout, Place } from '../timeline/layout'
import type { Plot } from '../timeline/plot'
import type { TimelineModel } from '../types'

interface Props {
  readonly model: TimelineModel
  readonly layout: Layout
  readonly plot: Plot
  readonly spans: Spans
  readonly place: Place
  /** The place's index in the layout. */
  readonly at: number
  readonly width: number
  readonly top: number
}

/** Over the picture: marks the agreement spoken of, draws its links strongly, and leads to it. */
export function ActiveTerm({ model, layout, plot, spans, place, at, width, top }: Props) {
  const { line, dense } = layout
  const span = spans[at] ?? { from: plot.left, to: plot.left }
  const middle = top + place.y
  const own = connectorsOf(model, layout.places).filter(({ from, to }) => from === place || to === place)
  const row = model.rows[place.row]
  const bar = { x: span.from - 6, width: span.to - span.from + 12 }
  const band = dense
    ? { ...bar, y: middle - 5, height: 10 }
    : { x: 0, width, y: middle - line.drop - line.height / 2, height: line.height }
  return (
    <svg className={styles.over} width={width} height={top + layout.height} aria-hidden="true">
      <rect
        {...band}
        fill="var(--ink)"
        fillOpacity={dense ? 0 : 0.07}
        stroke={dense ? 'var(--ink)' : 'none'}
      />
      <path d={connectorsPath(model, own, plot.x, top)} fill="none" stroke="var(--ink)" strokeWidth={1.8} />
      <Evidence href={row?.href} label={row?.label ?? ''}>
        <rect {...bar} y={middle - 6} height={12} fill="transparent" />
      </Evidence>
    </svg>
  )
}
