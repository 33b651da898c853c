import { useXAxisScale, useYAxisScale } from 'recharts'
import { wording } from '@/db/analysis/wording'
import { paint } from '../colour'
import { Evidence } from '../evidence'
import { Mark } from '../mark'
import { isLone, type Row, strokes } from '../rows'
import { flipped } from '../symbol'
import type { LineModel, LineSeries } from '../types'
import { Unequal } from '../unequal'

interface Props {
  readonly series: readonly LineSeries[]
  readonly rows: readonly Row[]
  readonly scale: LineModel['scale']
}

/** Each series' line, broken where years are missing, and a mark for every value. */
export function Curves({ series, rows, scale }: Props) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  if (!x || !y) return null
  const place = (row: Row, at: number) => ({ cx: x(row.x) ?? 0, cy: y(row.y[at]) ?? 0 })
  return series.map((one, at) => (
    <g key={one.id}>
      {one.stroke !== 'marks' && (
        <path
          d={strokes(rows, at)
            .map(
              (run) => `M${run.map((row) => Object.values(place(row, at)).map(tenths).join(' ')).join('L')}`,
            )
            .join('')}
          fill="none"
          stroke={paint(one.colour)}
          strokeWidth={2}
          strokeLinejoin="round"
          strokeDasharray={one.stroke === 'dashed' ? '4 3' : undefined}
        />
      )}
      {rows.map((row, index) => {
        const point = row.points[at]
        if (!point) return null
        const { cx, cy } = place(row, at)
        const shape = wording[point.qualifier].mark
        const large = shape === 'open' || isLone(rows, index, at)
        return (
          <Evidence key={row.x} href={point.href} label={point.tip.join(' ')}>
            <Mark
              x={tenths(cx)}
              y={tenths(cy)}
              sign={scale === 'reversed' ? flipped(shape) : shape}
              colour={paint(one.colour)}
              radius={large ? 3.5 : 2.2}
              stated={one.stroke === 'marks'}
              dashed={one.stroke === 'dashed'}
            />
            {/* What a finger or a mouse hits is larger than what is seen. */}
            <circle cx={tenths(cx)} cy={tenths(cy)} r={9} fill="none" pointerEvents="all" />
            {point.disputed && <Unequal x={tenths(cx)} y={tenths(cy)} gap={shape === 'up' ? 15 : 9} />}
          </Evidence>
        )
      })}
    </g>
  ))
}

const tenths = (value: number) => Math.round(value * 10) / 10
