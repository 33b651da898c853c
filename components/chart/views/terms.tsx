import { useId } from 'react'
import { type } from '../axis-text'
import { isolate } from '../bidi'
import type { Direction } from '../chart-words'
import { textWidth } from '../measure'
import { connectorsOf, connectorsPath, standing } from '../timeline/connectors'
import type { Layout } from '../timeline/layout'
import type { Plot } from '../timeline/plot'
import { shapesOf } from '../timeline/shapes'
import type { TimelineModel } from '../types'
import { TermBars } from './term-bars'
import { TermHeadings } from './term-headings'
import { TermLabels } from './term-labels'

interface Props {
  readonly model: TimelineModel
  readonly layout: Layout
  readonly plot: Plot
  readonly top: number
  readonly width: number
  readonly years: readonly number[]
  readonly dir: Direction
}

const sizes = { labelled: { thickness: 8, radius: 4.5 }, dense: { thickness: 4, radius: 3 } } as const

/** Every agreement at its place, with the years behind, the links between documents and the line of the day. */
export function Terms({ model, layout, plot, top, width, years, dir }: Props) {
  const id = useId()
  const { x } = plot
  const { places, rulers, dense } = layout
  const bottom = top + layout.height
  const today = model.today >= model.domain[0] && model.today <= model.domain[1] ? x(model.today) : null
  const half = textWidth(model.todayLabel, type.label) / 2 + 2
  const shapes = shapesOf(model, places, x, top, dense ? sizes.dense : sizes.labelled)
  return (
    <g>
      {years.map((year) => (
        <line key={year} x1={x(year)} x2={x(year)} y1={top} y2={bottom} stroke="var(--rule)" />
      ))}
      {rulers.map((y) =>
        years.map((year) => (
          <text
            key={`${y} ${year}`}
            x={x(year)}
            y={top + y}
            dy="0.35em"
            textAnchor="middle"
            fill="var(--ink-muted)"
            fontSize={type.tick}
            stroke="var(--paper)"
            strokeWidth={6}
            paintOrder="stroke"
          >
            {year}
          </text>
        )),
      )}
      {today !== null && (
        <>
          <line x1={today} x2={today} y1={top - 26} y2={bottom} stroke="var(--ink)" />
          <text
            x={Math.max(half, Math.min(today, width - half))}
            y={11}
            textAnchor="middle"
            fill="var(--ink)"
            fontSize={type.label}
          >
            {isolate(model.todayLabel, dir)}
          </text>
        </>
      )}
      <path
        d={connectorsPath(model, standing(connectorsOf(model, places), layout), x, top)}
        fill="none"
        stroke="var(--ink-muted)"
        strokeOpacity={dense ? 0.4 : 1}
      />
      <TermBars shapes={shapes} id={id} fade={{ from: x(model.today), to: x(model.domain[1]) }} />
      <TermHeadings {...{ model, layout, plot, top, dir }} />
      {!dense && <TermLabels {...{ model, layout, plot, top, dir }} />}
    </g>
  )
}
