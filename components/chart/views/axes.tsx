import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { type } from '../axis-text'

const text = { fill: 'var(--ink-muted)', fontSize: type.tick } as const

/** Whole years under the plot, or over it, with a short stroke each. */
export function YearAxis({ years, over = false }: { years: readonly number[]; over?: boolean }) {
  const area = usePlotArea()
  const scale = useXAxisScale()
  if (!area || !scale) return null
  const y = over ? area.y : area.y + area.height
  return (
    <g>
      <line x1={area.x} x2={area.x + area.width} y1={y} y2={y} stroke="var(--ink-muted)" />
      {years.map((year) => {
        const x = scale(year) ?? area.x
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={y} y2={over ? y - 5 : y + 5} stroke="var(--ink-muted)" />
            <text {...text} x={x} y={over ? y - 9 : y + 18} textAnchor="middle">
              {year}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface ValueProps {
  readonly ticks: readonly number[]
  readonly write: (value: number) => string
  /** Drawn stronger than the others: nought, or 100 for an index. */
  readonly base: number | null
  /** True where values run across instead of up. */
  readonly lying?: boolean
}

/** A thin line and a label for each round value. */
export function ValueAxis({ ticks, write, base, lying = false }: ValueProps) {
  const area = usePlotArea()
  const across = useXAxisScale()
  const up = useYAxisScale()
  const scale = lying ? across : up
  if (!area || !scale) return null
  return (
    <g>
      {ticks.map((tick) => {
        const at = scale(tick) ?? 0
        const line = lying
          ? { x1: at, x2: at, y1: area.y, y2: area.y + area.height }
          : { x1: area.x, x2: area.x + area.width, y1: at, y2: at }
        const label = lying
          ? ({ x: at, y: area.y + area.height + 18, textAnchor: 'middle' } as const)
          : ({ x: area.x - 8, y: at + type.tick * 0.35, textAnchor: 'end' } as const)
        return (
          <g key={tick}>
            <line {...line} stroke={tick === base ? 'var(--ink-muted)' : 'var(--rule)'} />
            <text {...text} {...label}>
              {write(tick)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
