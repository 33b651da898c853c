'use client'
import { BarChart, XAxis, YAxis } from 'recharts'
import type { Frame } from '../frame'
import { chartHeight, room } from '../size'
import { yearTicks } from '../ticks'
import type { TimelineModel } from '../types'
import { YearAxis } from './axes'
import { Drawn } from './drawn'
import { walkRows } from './row-keys'
import { Terms } from './terms'
import { labelColumn, timelineTip } from './terms-layout'
import { TipLayer } from './tip'

const end = 14

/** Terms of agreements, a row each; time runs left to right, labels stand where the page's lines begin. */
export function TimelineView({ model, ...frame }: Frame & { readonly model: TimelineModel }) {
  const { width, dir } = frame
  const column = labelColumn(model, width)
  const rtl = dir === 'rtl'
  const years = yearTicks(model.domain, width - column - end)
  return (
    <div onKeyDownCapture={walkRows}>
      <BarChart
        width={width}
        height={chartHeight(model, width)}
        data={model.rows.map(({ id }) => ({ id }))}
        layout="vertical"
        margin={{
          top: room.lane + room.xAxis,
          right: rtl ? column : end,
          bottom: room.xAxis,
          left: rtl ? end : column,
        }}
        title={frame.title}
        desc={frame.description}
      >
        <XAxis hide type="number" domain={[...model.domain]} allowDataOverflow />
        <YAxis hide type="category" dataKey="id" scale="band" />
        <Drawn atOnce={frame.atOnce} onDrawn={frame.onDrawn}>
          <YearAxis years={years} />
          <YearAxis years={years} over />
          <TipLayer
            tipAt={(id) => timelineTip(model.rows.find((row) => row.id === id))}
            dir={dir}
            gap={frame.gap}
            cursor={{ across: true, bands: model.rows.length }}
          />
          <Terms {...{ model, column, dir, years }} />
        </Drawn>
      </BarChart>
    </div>
  )
}
