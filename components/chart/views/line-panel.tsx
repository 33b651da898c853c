import { LineChart, XAxis, YAxis } from 'recharts'
import { tickWriter, type } from '../axis-text'
import { isolate } from '../bidi'
import type { Frame } from '../frame'
import { baseline } from '../scale'
import { labelRoom, lanes, panelHeight, room } from '../size'
import { yearTicks } from '../ticks'
import type { LineModel } from '../types'
import { ValueAxis, YearAxis } from './axes'
import { Curves } from './curves'
import { Drawn } from './drawn'
import type { PanelAxis } from './line-axis'
import { panelTip } from './line-tip'
import { TipLayer } from './tip'
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

/** One panel of a line chart. */
export function LinePanel({ model, frame, axis: { panel, rows, scale }, axisWidth, index, onDrawn }: Props) {
  const { width, dir, locale, title, description } = frame
  const labelled = index === 0
  const top = room.panelTitle + (labelled ? labelRoom(model) : 0)
  const named = model.panels.length > 1 ? `${title}. ${panel.title}` : title
  const tipAt = (x: string | number) => {
    const row = rows.find((one) => one.x === x)
    return row && panelTip(model, panel, row)
  }
  return (
    <LineChart
      width={width}
      height={panelHeight(model, index) - room.gap}
      data={rows}
      margin={{ top, right: end, bottom: room.xAxis, left: axisWidth }}
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
      <XAxis hide dataKey="x" type="number" domain={[...model.domain]} allowDataOverflow />
      <YAxis
        hide
        type="number"
        scale={model.scale === 'log' ? 'log' : 'linear'}
        reversed={model.scale === 'reversed'}
        domain={scale.domain}
        allowDataOverflow
      />
      <Drawn atOnce={frame.atOnce} onDrawn={onDrawn}>
        <ValueAxis
          ticks={scale.ticks}
          write={tickWriter(locale, dir, model.unit)}
          base={baseline(model.scale, model.unit)}
        />
        <YearAxis years={yearTicks(model.domain, width - axisWidth - end)} />
        <YearMarks marks={model.marks} lanes={labelled ? lanes(model) : 0} dir={dir} />
        <TipLayer tipAt={tipAt} dir={dir} gap={frame.gap} cursor={{ across: false, bands: 0 }} />
        <Curves series={panel.series} rows={rows} scale={model.scale} />
      </Drawn>
    </LineChart>
  )
}
