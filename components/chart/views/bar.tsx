'use client'
import { useId } from 'react'
import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { axisWidth, tickWriter, type } from '../axis-text'
import { paint } from '../colour'
import { Evidence } from '../evidence'
import type { Frame } from '../registry'
import { valueScale } from '../scale'
import { chartHeight, room } from '../size'
import { TipContent, tooltipSettings } from '../tooltip'
import type { BarModel, BarSeries } from '../types'
import { BarEnd } from './bar-end'
import { barRows, barTip, barValues } from './bar-rows'
import { CategoryTick, categoryRoom } from './category-tick'
import { Drawn } from './drawn'
import { Hatch } from './hatch'
import { walkRows } from './row-keys'

const line = { stroke: 'var(--ink-muted)' }
const tick = { fill: 'var(--ink-muted)', fontSize: type.tick }

/** Grouped bars, standing in columns or lying in rows; where nothing was stated nothing is drawn. */
export function BarView({ model, ...frame }: Frame & { readonly model: BarModel }) {
  const id = useId()
  const { width, dir, locale } = frame
  const lying = model.layout === 'rows'
  const rtl = lying && dir === 'rtl'
  const height = chartHeight(model)
  const rows = barRows(model)
  const write = tickWriter(locale, dir, model.unit)
  const scale = valueScale(
    'linear',
    model.unit,
    barValues(model),
    lying ? Math.min(width * 0.4, 400) : height - 60,
  )
  const valueWidth = axisWidth(scale.ticks.map(write))
  const fit = categoryRoom(model, lying ? width : width - valueWidth)
  const values = {
    type: 'number',
    domain: scale.domain,
    ticks: scale.ticks,
    interval: 0,
    tick,
    tickFormatter: write,
    axisLine: false,
    tickLine: false,
  } as const
  const categories = {
    type: 'category',
    dataKey: 'category',
    interval: 0,
    axisLine: line,
    tickLine: false,
    tick: <CategoryTick fit={fit} dir={dir} />,
  } as const
  const hatch = (series: BarSeries) => `${id}-${series.colour}`
  return (
    <div onKeyDownCapture={lying ? walkRows : undefined}>
      <BarChart
        width={width}
        height={height}
        data={rows}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={{ top: 12, right: rtl ? 0 : 14, bottom: 0, left: rtl ? 14 : 0 }}
        barGap={1}
        barCategoryGap="22%"
        title={frame.title}
        desc={frame.description}
      >
        <defs>
          {model.series.map((series) => (
            <Hatch key={series.id} id={hatch(series)} colour={paint(series.colour)} />
          ))}
        </defs>
        <CartesianGrid vertical={lying} horizontal={!lying} stroke="var(--rule)" />
        {lying ? (
          <XAxis {...values} height={room.xAxis} reversed={rtl} />
        ) : (
          <XAxis {...categories} height={fit.height} />
        )}
        {lying ? (
          <YAxis {...categories} width={fit.width} orientation={rtl ? 'right' : 'left'} />
        ) : (
          <YAxis {...values} width={valueWidth} />
        )}
        {scale.domain[0] < 0 && (
          <ReferenceLine {...(lying ? { x: 0 } : { y: 0 })} stroke="var(--ink-muted)" />
        )}
        <Tooltip
          {...tooltipSettings}
          cursor={{ fill: 'var(--rule)', opacity: 0.4 }}
          content={({ active, activeIndex }) => (
            <TipContent
              tip={active ? barTip(model, Number(activeIndex)) : undefined}
              dir={dir}
              gap={frame.gap}
            />
          )}
        />
        {model.series.map((series, at) => (
          <Bar
            key={series.id}
            dataKey={`y[${at}]`}
            name={series.label}
            maxBarSize={lying ? 14 : 36}
            isAnimationActive={false}
            shape={(props: BarShapeProps) => {
              const value = series.values[props.index]
              if (!value) return <g />
              const fill = series.fill === 'hatched' ? `url(#${hatch(series)})` : paint(series.colour)
              return (
                <Evidence href={value.href} label={value.tip.join(' ')}>
                  <BarEnd
                    bar={props}
                    value={value}
                    fill={fill}
                    colour={paint(series.colour)}
                    {...{ lying, rtl }}
                  />
                </Evidence>
              )
            }}
          />
        ))}
        <Drawn onDrawn={frame.onDrawn} />
      </BarChart>
    </div>
  )
}
