import type { ServerResponse } from 'node:http'

const name = 'access-control-allow-origin'

/** Lets pages of other hosts read this answer: once, also where it is a redirect that no route made. */
export function allowAnyOrigin(response: ServerResponse): void {
  const writeHead = response.writeHead
  response.writeHead = (...head: unknown[]) => {
    if (!response.hasHeader(name)) response.setHeader(name, '*')
    return Reflect.apply(writeHead, response, head)
  }
}
