import { usePlotArea, useXAxisScale } from 'recharts'
import { type } from '../axis-text'
import { isolate } from '../bidi'
import type { Direction } from '../chart-words'
import { placeLabels } from '../labels'
import { room } from '../size'
import type { YearMark } from '../types'

interface Props {
  readonly marks: readonly YearMark[]
  /** How many lines of labels there is room for. */
  readonly lanes: number
  readonly dir: Direction
}

/** Thin upright lines, or bands, for what happened, with a label where there is room. */
export function YearMarks({ marks, lanes, dir }: Props) {
  const area = usePlotArea()
  const scale = useXAxisScale()
  if (!area || !scale) return null
  const placed = marks.flatMap(({ x, to, label }) => {
    const at = scale(x)
    const end = to === undefined ? undefined : scale(to)
    return at === undefined ? [] : [{ at, label, width: end === undefined ? 0 : end - at }]
  })
  const labels = placeLabels(placed, { from: area.x, to: area.x + area.width, lanes, size: type.label })
  const top = (lane: number) => area.y - room.sign - (lanes - lane) * room.lane
  return (
    <g>
      {placed.map(({ at, label, width }) => {
        if (width > 0)
          return (
            <rect
              key={`${at} ${label}`}
              x={at}
              y={area.y}
              width={width}
              height={area.height}
              fill="var(--accent-neutral)"
              fillOpacity={0.25}
            />
          )
        const own = labels.find((candidate) => candidate.at === at)
        return (
          <line
            key={`${at} ${label}`}
            x1={at}
            x2={at}
            y1={own ? top(own.lane) + 2 : area.y}
            y2={area.y + area.height}
            stroke="var(--accent-neutral)"
            strokeWidth={1}
            strokeOpacity={0.6}
          />
        )
      })}
      {labels.map(({ at, text, lane, side }) => (
        <text
          key={`${at} ${text}`}
          x={side === 'after' ? at + 4 : at - 4}
          y={top(lane) + 11}
          textAnchor={side === 'after' ? 'start' : 'end'}
          fill="var(--ink-muted)"
          fontSize={type.label}
        >
          {isolate(text, dir)}
        </text>
      ))}
    </g>
  )
}
