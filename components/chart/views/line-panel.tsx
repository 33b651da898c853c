import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { tickWriter, type } from '../axis-text'
import { isolate } from '../bidi'
import { paint } from '../colour'
import { Evidence } from '../evidence'
import { Mark } from '../mark'
import type { Frame } from '../registry'
import { isLone, type Row } from '../rows'
import { baseline } from '../scale'
import { lanes, panelHeight, room } from '../size'
import { flipped, sign } from '../symbol'
import { yearTicks } from '../ticks'
import { TipContent, tooltipSettings } from '../tooltip'
import type { LineModel, LineSeries } from '../types'
import { Drawn } from './drawn'
import type { PanelAxis } from './line-axis'
import { panelTip } from './line-tip'
import { YearMarks } from './year-marks'

interface Props {
  readonly model: LineModel
  readonly frame: Omit<Frame, 'onDrawn'>
  readonly axis: PanelAxis
  readonly axisWidth: number
  readonly index: number
  readonly onDrawn: () => void
}

const end = 14
const axisLine = { stroke: 'var(--ink-muted)' }
const tick = { fill: 'var(--ink-muted)', fontSize: type.tick }

/** One panel of a line chart. */
export function LinePanel({ model, frame, axis: { panel, rows, scale }, axisWidth, index, onDrawn }: Props) {
  const { width, dir, locale, title, description } = frame
  const labelled = index === 0
  const top = room.panelTitle + (labelled ? lanes(model) * room.lane : 0)
  const base = baseline(model.scale, model.unit)
  const years = yearTicks(model.domain, width - axisWidth - end)
  const named = model.panels.length > 1 ? `${title}. ${panel.title}` : title
  return (
    <LineChart
      width={width}
      height={panelHeight(model, index) - room.gap}
      data={rows}
      margin={{ top, right: end, bottom: 0, left: 0 }}
      title={named}
      desc={description}
    >
      <text
        x={dir === 'rtl' ? width : 0}
        y={14}
        textAnchor={dir === 'rtl' ? 'end' : 'start'}
        fill="var(--ink)"
        fontSize={type.title}
        fontWeight={600}
      >
        {isolate(panel.title, dir)}
      </text>
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        dataKey="x"
        type="number"
        domain={[...model.domain]}
        ticks={years}
        interval={0}
        allowDecimals={false}
        height={room.xAxis}
        tick={tick}
        axisLine={axisLine}
        tickLine={axisLine}
      />
      <YAxis
        type="number"
        scale={model.scale === 'log' ? 'log' : 'linear'}
        reversed={model.scale === 'reversed'}
        domain={scale.domain}
        ticks={scale.ticks}
        interval={0}
        width={axisWidth}
        tick={tick}
        tickFormatter={tickWriter(locale, dir, model.unit)}
        axisLine={false}
        tickLine={false}
      />
      {base !== null && base > scale.domain[0] && <ReferenceLine y={base} stroke="var(--ink-muted)" />}
      <YearMarks marks={model.marks} labelled={labelled} dir={dir} />
      <Tooltip
        {...tooltipSettings}
        cursor={{ stroke: 'var(--ink-muted)' }}
        content={({ active, activeIndex }) => (
          <TipContent
            tip={active ? panelTip(model, panel, rows[Number(activeIndex)]) : undefined}
            dir={dir}
            gap={frame.gap}
          />
        )}
      />
      {panel.series.map((series, at) => (
        <Line
          key={series.id}
          dataKey={`y[${at}]`}
          name={series.label}
          type="linear"
          stroke={series.stroke === 'marks' ? 'none' : paint(series.colour)}
          strokeWidth={2}
          strokeDasharray={series.stroke === 'dashed' ? '6 4' : ''}
          dot={(props: DotItemDotProps) => dot(props, series, at, rows, model)}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Drawn onDrawn={onDrawn} />
    </LineChart>
  )
}

function dot(
  { cx, cy, index }: DotItemDotProps,
  series: LineSeries,
  at: number,
  rows: Row[],
  model: LineModel,
) {
  const point = rows[index]?.points[at]
  const key = `${series.id} ${index}`
  if (!point || typeof cx !== 'number' || typeof cy !== 'number') return <g key={key} />
  const drawn = sign(point.qualifier)
  const large = drawn === 'open' || series.stroke === 'marks' || isLone(rows, index, at)
  return (
    <Evidence key={key} href={point.href} label={point.tip.join(' ')}>
      <Mark
        x={cx}
        y={cy}
        sign={model.scale === 'reversed' ? flipped(drawn) : drawn}
        colour={paint(series.colour)}
        radius={large ? 3.5 : 2.2}
      />
    </Evidence>
  )
}
