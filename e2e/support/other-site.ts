import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of somebody else on a port of its own, which answers every address with one page. */
export async function otherSite(body: string) {
  const page = `<!doctype html><html lang="en"><title>Elsewhere</title><main>${body}</main></html>`
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise<void>((done) => void server.close(() => done())),
  }
}
