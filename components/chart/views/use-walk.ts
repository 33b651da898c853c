import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { placeAt, type Spans } from '../timeline/hit'
import type { Layout } from '../timeline/layout'
import { walkTo } from '../timeline/walk'
import type { TimelineModel } from '../types'
import { follow } from './follow'

interface Props {
  readonly model: TimelineModel
  readonly layout: Layout
  readonly spans: Spans
  readonly top: number
}

interface Active {
  readonly at: number
  /** Where the tooltip stands across, in pixels. */
  readonly x: number
  readonly by: 'pointer' | 'keys'
}

/** Which agreement the reader points at or has walked to, and the listeners that find it out. */
export function useWalk({ model, layout, spans, top }: Props) {
  const [active, setActive] = useState<Active | null>(null)
  const [walked, setWalked] = useState(layout)
  const host = useRef<HTMLDivElement>(null)
  if (walked !== layout) {
    setWalked(layout)
    setActive(null)
  }

  useEffect(() => {
    if (active?.by !== 'keys') return
    host.current?.querySelector('[role="status"]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }, [active])

  const point = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = event.clientX - box.left
    const at = placeAt(layout, spans, x, event.clientY - box.top - top)
    setActive((before) => (before?.at === at ? before : at === -1 ? null : { at, x, by: 'pointer' }))
  }
  const walkers = {
    ref: host,
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (event.pointerType !== 'touch') point(event)
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') setActive(null)
    },
    // A finger's first touch shows the agreement, the second follows the link that then lies there.
    onClick: point,
    onBlur: () => setActive(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const { key } = event
      if (key === 'Escape') setActive(null)
      const row = active && model.rows[layout.places[active.at]?.row ?? -1]
      if (key === 'Enter' && row) follow(row.href)
      const at = walkTo(key, active?.at ?? -1, layout)
      if (at === undefined) return
      event.preventDefault()
      const span = spans[at]
      setActive({ at, x: span?.from ?? 0, by: 'keys' })
    },
  }
  return { active, walkers }
}
