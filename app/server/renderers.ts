import { type FairQueue, fairQueue, type QueueLimits } from './fair-queue'
import type { RenderPage } from './render-page'

/** Some renderers, and the queue of those who wait for one of them. */
export interface Renderers {
  readonly queue: FairQueue
  /** Renders a page by whichever is free; for whoever has a slot. */
  readonly render: RenderPage
}

/** As many slots as there are renderers. */
export function queuedRenderers(
  renderers: readonly RenderPage[],
  limits: Omit<QueueLimits, 'atOnce'>,
): Renderers {
  const free = [...renderers]
  return {
    queue: fairQueue({ ...limits, atOnce: renderers.length }),
    async render(page) {
      // No more slots are given than there are renderers.
      const render = free.pop() as RenderPage
      try {
        return await render(page)
      } finally {
        free.push(render)
      }
    },
  }
}
