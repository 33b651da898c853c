'use client'
import { useId } from 'react'
import { BarChart, XAxis, YAxis } from 'recharts'
import { paint } from '../colour'
import type { Frame } from '../frame'
import { chartHeight, room } from '../size'
import type { BarModel } from '../types'
import { ValueAxis } from './axes'
import { barAxes } from './bar-axes'
import { barTip } from './bar-tip'
import { Bars } from './bars'
import { CategoryAxis } from './category-axis'
import { Drawn } from './drawn'
import { Hatch } from './hatch'
import { walkRows } from './row-keys'
import { TipLayer } from './tip'

/** Grouped bars, standing in columns or lying in rows; where nothing was stated nothing is drawn. */
export function BarView({ model, ...frame }: Frame & { readonly model: BarModel }) {
  const id = useId()
  const { width, dir } = frame
  const lying = model.layout === 'rows'
  const rtl = lying && dir === 'rtl'
  const { scale, write, fit, valueWidth, end } = barAxes(model, frame)
  const side = lying ? fit.extent : valueWidth
  const margin = {
    top: 12,
    right: rtl ? side : end,
    bottom: lying ? room.xAxis : fit.extent,
    left: rtl ? end : side,
  }
  const values = { hide: true, type: 'number', domain: scale.domain, allowDataOverflow: true } as const
  const categories = { hide: true, type: 'category', dataKey: 'at', scale: 'band' } as const
  return (
    <div onKeyDownCapture={lying ? walkRows : undefined}>
      <BarChart
        width={width}
        height={chartHeight(model)}
        data={model.categories.map((_, at) => ({ at }))}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={margin}
        title={frame.title}
        desc={frame.description}
      >
        <defs>
          {model.series.map((series, index) => (
            <Hatch key={series.id} id={`${id}-${index}`} colour={paint(series.colour)} />
          ))}
        </defs>
        {lying ? <XAxis {...values} reversed={rtl} /> : <XAxis {...categories} />}
        {lying ? <YAxis {...categories} /> : <YAxis {...values} />}
        <Drawn atOnce={frame.atOnce} onDrawn={frame.onDrawn}>
          <ValueAxis ticks={scale.ticks} write={write} base={0} lying={lying} />
          <CategoryAxis categories={model.categories} fit={fit} dir={dir} />
          <TipLayer
            tipAt={(at) => barTip(model, Number(at))}
            dir={dir}
            gap={frame.gap}
            cursor={{ across: lying, bands: model.categories.length }}
          />
          <Bars {...{ model, lying, rtl }} hatch={(index) => `url(#${id}-${index})`} />
        </Drawn>
      </BarChart>
    </div>
  )
}
