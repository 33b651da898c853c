import { BarChart, XAxis, YAxis } from 'recharts'
import type { Frame } from '../frame'
import { room } from '../size'
import { yearTicks } from '../ticks'
import type { Layout } from '../timeline/layout'
import type { Plot } from '../timeline/plot'
import type { TimelineModel } from '../types'
import { YearAxis } from './axes'
import { Drawn } from './drawn'
import { Terms } from './terms'

/** How far below the picture's upper edge the layout begins. */
export const top = room.lane + room.xAxis

interface Props extends Frame {
  readonly model: TimelineModel
  readonly layout: Layout
  readonly plot: Plot
}

const nothing: readonly never[] = []

/** The drawn timeline. It walks by itself: the chart library knows nothing of lanes. */
export function TimelinePicture({ model, layout, plot, ...frame }: Props) {
  const { width, dir } = frame
  const years = yearTicks(model.domain, plot.right - plot.left)
  return (
    <BarChart
      width={width}
      height={top + layout.height + room.xAxis}
      data={nothing}
      layout="vertical"
      margin={{ top, right: width - plot.right, bottom: room.xAxis, left: plot.left }}
      title={frame.title}
      desc={frame.description}
      accessibilityLayer={false}
      role="application"
      tabIndex={0}
    >
      <XAxis hide type="number" domain={[...model.domain]} allowDataOverflow />
      <YAxis hide type="category" scale="band" />
      <Drawn atOnce={frame.atOnce} onDrawn={frame.onDrawn}>
        <YearAxis years={years} />
        <YearAxis years={years} over />
        <Terms {...{ model, layout, plot, top, width, years, dir }} />
      </Drawn>
    </BarChart>
  )
}
