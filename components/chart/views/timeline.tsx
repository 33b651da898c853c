'use client'
import { useMemo } from 'react'
import type { Frame } from '../frame'
import { narrow } from '../size'
import { extentOf, layoutOf } from '../timeline/layout'
import { plotOf } from '../timeline/plot'
import { timelineTip } from '../timeline/tip'
import type { TimelineModel } from '../types'
import { ActiveTerm } from './active-term'
import { TimelinePicture, top } from './timeline-picture'
import { TipBox } from './tip-box'
import { useWalk } from './use-walk'

/** Terms of agreements; time runs left to right, labels stand where the page's lines begin. */
export function TimelineView({ model, ...frame }: Frame & { readonly model: TimelineModel }) {
  const { width, locale, dir, title, description, gap, atOnce, onDrawn } = frame
  const form = width < narrow ? 'narrow' : 'wide'
  const layout = useMemo(() => layoutOf(model, form), [model, form])
  const plot = useMemo(
    () => plotOf(model, width, dir, { form, dense: layout.dense }),
    [model, width, dir, form, layout],
  )
  const spans = useMemo(
    () =>
      layout.places.map(({ row }) => {
        const { from, to } = extentOf(model, row)
        return { from: plot.x(from), to: plot.x(to) }
      }),
    [model, layout, plot],
  )
  // Walking draws nothing anew but what stands over the picture.
  const picture = useMemo(
    () => (
      <TimelinePicture
        {...{ model, layout, plot, width, locale, dir, title, description, gap, atOnce, onDrawn }}
      />
    ),
    [model, layout, plot, width, locale, dir, title, description, gap, atOnce, onDrawn],
  )
  const { active, walkers } = useWalk({ model, layout, spans, top })
  const place = active && layout.places[active.at]
  return (
    <div {...walkers}>
      {picture}
      {place && <ActiveTerm {...{ model, layout, plot, spans, place, width, top }} at={active.at} />}
      <TipBox
        tip={timelineTip(model, place ?? undefined)}
        at={active && place ? { x: active.x, y: top + place.y } : undefined}
        dir={dir}
        gap={gap}
      />
    </div>
  )
}
