'use client'
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { type } from '../axis-text'
import type { Frame } from '../registry'
import { chartHeight, room } from '../size'
import { yearTicks } from '../ticks'
import { TipContent, tooltipSettings } from '../tooltip'
import type { TimelineModel } from '../types'
import { Drawn } from './drawn'
import { walkRows } from './row-keys'
import { Terms } from './terms'
import { labelColumn, timelineTip } from './terms-layout'

const line = { stroke: 'var(--rule)' }
const tick = { fill: 'var(--ink-muted)', fontSize: type.tick }
const end = 14

/** Terms of agreements, a row each; time runs left to right, labels stand where the page's lines begin. */
export function TimelineView({ model, ...frame }: Frame & { readonly model: TimelineModel }) {
  const { width, dir } = frame
  const column = labelColumn(model, width)
  const rtl = dir === 'rtl'
  const rows = model.rows.map(({ id, signed, start }) => ({ id, from: start ?? signed ?? model.domain[0] }))
  const years = {
    type: 'number',
    domain: [...model.domain],
    ticks: yearTicks(model.domain, width - column - end),
    interval: 0,
    allowDecimals: false,
    height: room.xAxis,
    tick,
    axisLine: line,
    tickLine: line,
  } as const
  return (
    <div onKeyDownCapture={walkRows}>
      <BarChart
        width={width}
        height={chartHeight(model)}
        data={rows}
        layout="vertical"
        margin={{ top: room.lane, right: rtl ? 0 : end, bottom: 0, left: rtl ? end : 0 }}
        title={frame.title}
        desc={frame.description}
      >
        <CartesianGrid horizontal={false} stroke="var(--rule)" xAxisId="foot" />
        <XAxis {...years} xAxisId="head" orientation="top" />
        <XAxis {...years} xAxisId="foot" />
        <YAxis
          type="category"
          dataKey="id"
          width={column}
          orientation={rtl ? 'right' : 'left'}
          tick={false}
          tickLine={false}
          axisLine={line}
        />
        <Tooltip
          {...tooltipSettings}
          cursor={{ fill: 'var(--rule)', opacity: 0.5 }}
          content={({ active, activeIndex }) => (
            <TipContent
              tip={active ? timelineTip(model, Number(activeIndex)) : undefined}
              dir={dir}
              gap={frame.gap}
            />
          )}
        />
        <Bar dataKey="from" xAxisId="foot" shape={() => <g />} isAnimationActive={false} />
        <Bar dataKey="from" xAxisId="head" hide isAnimationActive={false} />
        <Terms model={model} column={column} dir={dir} />
        <Drawn onDrawn={frame.onDrawn} />
      </BarChart>
    </div>
  )
}
