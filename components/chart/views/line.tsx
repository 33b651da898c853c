'use client'
import { startTransition, useCallback, useState } from 'react'
import type { Frame } from '../frame'
import { whenIdle } from '../idle'
import { panelHeight } from '../size'
import type { LineModel } from '../types'
import { axisOf } from './line-axis'
import { LinePanel } from './line-panel'

/** Small multiples over one time axis; each panel is drawn in a step of its own to leave the page responsive. */
export function LineView({ model, ...frame }: Frame & { readonly model: LineModel }) {
  const [shown, setShown] = useState(1)
  const { onDrawn } = frame
  const count = frame.atOnce ? model.panels.length : shown
  const { panels, width } = axisOf(model, frame)

  const advance = useCallback(
    (index: number) => {
      if (index + 1 >= panels.length) onDrawn()
      else whenIdle(() => startTransition(() => setShown((before) => Math.max(before, index + 2))))
    },
    [panels.length, onDrawn],
  )
  return panels.map((axis, index) => (
    <div key={axis.panel.id} style={{ blockSize: panelHeight(model, index) }}>
      {index < count && (
        // Another scale is another chart: an axis that passes from one to the other has no numbers on the way.
        <LinePanel
          key={model.scale}
          {...{ model, frame, axis, index }}
          axisWidth={width}
          onDrawn={() => advance(index)}
        />
      )}
    </div>
  ))
}
