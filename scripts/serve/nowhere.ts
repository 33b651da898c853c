import { IncomingMessage } from 'node:http'
import { storeFault } from '../../db/release'
import { type Handler, type Rendered, render } from './rendered'

/** Asks the app for what any address that leads nowhere shows; `app/nowhere.ts` has the same name. */
export const nowhereHeader = 'x-ravobit-nowhere'

/**
 * Renders a page; one that does not exist has its text in the HTML. Next finds out in the middle of rendering, when
 * only the browser's scripts can still fill the page; so the same address is asked once more as one that leads nowhere.
 */
export async function renderPage(handler: Handler, request: IncomingMessage): Promise<Rendered> {
  const page = await render(handler, request)
  // Next shows a page of its own for whatever fails in the middle, and does not say what it was.
  const fault = page.status === 500 ? storeFault() : undefined
  if (fault) throw fault
  return page.status === 404 ? render(handler, asNowhere(request)) : page
}

/** The request afresh: Next keeps notes on the one it has answered. */
function asNowhere({ socket, method, url, headers, httpVersion }: IncomingMessage): IncomingMessage {
  return Object.assign(new IncomingMessage(socket), {
    ...{ method, url, httpVersion },
    headers: { ...headers, [nowhereHeader]: '1' },
    complete: true,
  })
}
