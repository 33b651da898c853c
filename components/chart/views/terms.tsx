import { useId } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { type } from '../axis-text'
import { isolate } from '../bidi'
import { paint } from '../colour'
import { Evidence } from '../evidence'
import { truncate } from '../measure'
import { diamond } from '../symbol'
import type { TimelineModel } from '../types'
import type { Direction } from '../words'
import { Hatch } from './hatch'
import { termOf, tone } from './terms-layout'

interface Props {
  readonly model: TimelineModel
  readonly column: number
  readonly dir: Direction
}

const thickness = 8

/** Every row's label, term and signing, and the line for today. */
export function Terms({ model, column, dir }: Props) {
  const id = useId()
  const area = usePlotArea()
  const x = useXAxisScale('foot')
  const y = useYAxisScale()
  if (!area || !x || !y) return null
  const place = (year: number) => x(year) ?? area.x
  const labelX = dir === 'rtl' ? area.x + area.width + column : 0
  const today = place(model.today)
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
      {model.rows.map((row) => {
        const middle = y(row.id, { position: 'middle' }) ?? area.y
        const term = termOf(row, model.domain)
        const { colour, hatched } = tone(row.tone)
        return (
          <g key={row.id}>
            <Evidence href={row.href} label={row.label}>
              <text
                x={labelX}
                y={middle}
                dy="0.35em"
                textAnchor={dir === 'rtl' ? 'end' : 'start'}
                fill="var(--ink)"
                fontSize={type.tick}
              >
                {isolate(truncate(row.label, type.tick, column - 10), dir)}
              </text>
            </Evidence>
            {term && (
              <rect
                x={place(term.from)}
                y={middle - thickness / 2}
                width={Math.max(2, place(term.to) - place(term.from))}
                height={thickness}
                fill={hatched ? `url(#${id}-${colour})` : paint(colour)}
                mask={term.fading ? `url(#${id}-fade)` : undefined}
              />
            )}
            {row.signed !== null && (
              <path
                d={diamond}
                transform={`translate(${place(row.signed)} ${middle})`}
                fill={paint(colour)}
                stroke="var(--paper)"
              />
            )}
          </g>
        )
      })}
      <line x1={today} x2={today} y1={area.y} y2={area.y + area.height} stroke="var(--ink)" strokeWidth={1} />
      <text
        x={today}
        y={11}
        textAnchor={today > area.x + area.width - 30 ? 'end' : 'middle'}
        fill="var(--ink)"
        fontSize={type.label}
      >
        {isolate(model.todayLabel, dir)}
      </text>
    </g>
  )
}
