import { IncomingMessage } from 'node:http'
import { type Handler, render } from './rendered'
import { isPageRequest } from './request'

/** Asks the app for what any address that leads nowhere shows; `app/nowhere.ts` has the same name. */
export const nowhereHeader = 'x-ravobit-nowhere'

/**
 * Answers a page that does not exist with its text in the HTML. Next finds out in the middle of rendering, when only
 * the browser's scripts can still fill the page; so the same address is asked once more as one that leads nowhere.
 */
export function sayNowhere(handler: Handler): Handler {
  return async (request, response) => {
    if (!isPageRequest(request)) return handler(request, response)
    const page = await render(handler, request)
    const said = page.status === 404 ? await render(handler, asNowhere(request)) : page
    response.writeHead(said.status, said.headers)
    response.end(said.body)
  }
}

/** The request afresh: Next keeps notes on the one it has answered. */
function asNowhere({ socket, method, url, headers, httpVersion }: IncomingMessage): IncomingMessage {
  return Object.assign(new IncomingMessage(socket), {
    ...{ method, url, httpVersion },
    headers: { ...headers, [nowhereHeader]: '1' },
    complete: true,
  })
}
