import type { ComponentType } from 'react'
import type { Frame } from './frame'
import { whenIdle } from './idle'
import type { BarModel, LineModel, TimelineModel } from './types'

export interface Models {
  line: LineModel
  bar: BarModel
  timeline: TimelineModel
}
export type Kind = keyof Models

export type View<K extends Kind> = ComponentType<Frame & { readonly model: Models[K] }>

const views: { readonly [K in Kind]: () => Promise<View<K>> } = {
  line: async () => (await import('./views/line')).LineView,
  bar: async () => (await import('./views/bar')).BarView,
  timeline: async () => (await import('./views/timeline')).TimelineView,
}

let warmed = false

/** Loads the code that draws a kind of chart. The other kinds follow at rest, so that printing can draw them all. */
export async function loadView<K extends Kind>(kind: K): Promise<View<K>> {
  const view = await views[kind]()
  if (!warmed) {
    warmed = true
    whenIdle(() => void Promise.allSettled(Object.values(views).map((load) => load())))
  }
  return view
}
