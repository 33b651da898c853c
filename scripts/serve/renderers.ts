import { fairQueue } from './fair-queue'
import type { RenderInTurn } from './page-cache'
import type { RenderPage } from './render-page'

interface Limits {
  readonly waiting: number
  readonly perClient: number
}

/**
 * Renders each page when its turn comes, by whichever of `renderers` is free.
 * @throws Busy, and Left where the reader left before their turn
 */
export function renderInTurn(renderers: readonly RenderPage[], limits: Limits): RenderInTurn {
  const free = [...renderers]
  const queue = fairQueue({ ...limits, atOnce: renderers.length })
  return async (page, client, dropped) => {
    const done = await queue.turn(client, dropped)
    // As many turns are given as there are renderers.
    const render = free.pop() as RenderPage
    try {
      return await render(page)
    } finally {
      free.push(render)
      done()
    }
  }
}
