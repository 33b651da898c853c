import { useId } from 'react'
import { useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { type } from '../axis-text'
import { isolate } from '../bidi'
import { paint } from '../colour'
import { textWidth } from '../measure'
import type { TimelineModel } from '../types'
import type { Direction } from '../words'
import { Hatch } from './hatch'
import { TermRow } from './term-row'

interface Props {
  readonly model: TimelineModel
  readonly years: readonly number[]
  /** Width of the label column; 0 where labels stand above their bars. */
  readonly column: number
  readonly dir: Direction
}

/** Every agreement's row, the years above them, and the line for today. */
export function Terms({ model, years, column, dir }: Props) {
  const id = useId()
  const area = usePlotArea()
  const width = useChartWidth()
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!area || !x || !y || !width) return null
  const place = (year: number) => x(year) ?? area.x
  const right = area.x + area.width
  const today = place(model.today)
  const half = textWidth(model.todayLabel, type.label) / 2 + 2
  const labelled = Math.max(half, Math.min(today, width - half))
  const label = { x: dir === 'rtl' ? right + column : area.x - column, width: (column || area.width) - 10 }
  return (
    <g>
      <defs>
        <Hatch id={`${id}-neutral`} colour={paint('neutral')} />
        <Hatch id={`${id}-muted`} colour={paint('muted')} />
        <linearGradient id={`${id}-shade`}>
          <stop offset="0.3" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity={0.06} />
        </linearGradient>
        <mask id={`${id}-fade`} maskContentUnits="objectBoundingBox">
          <rect width={1} height={1} fill={`url(#${id}-shade)`} />
        </mask>
      </defs>
      {years.map((year) => (
        <line
          key={year}
          x1={place(year)}
          x2={place(year)}
          y1={area.y}
          y2={area.y + area.height}
          stroke="var(--rule)"
        />
      ))}
      <line x1={today} x2={today} y1={area.y - 26} y2={area.y + area.height} stroke="var(--ink)" />
      <text x={labelled} y={11} textAnchor="middle" fill="var(--ink)" fontSize={type.label}>
        {isolate(model.todayLabel, dir)}
      </text>
      {model.rows.map((row) => (
        <TermRow
          key={row.id}
          {...{ row, id, place, dir, label }}
          above={column === 0}
          domain={model.domain}
          middle={y(row.id, { position: 'middle' }) ?? area.y}
        />
      ))}
    </g>
  )
}
