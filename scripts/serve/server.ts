import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { storeErrorIn } from '../../db/errors'
import { currentReader, storeSignature } from '../../db/release'
import { allowAnyOrigin } from './cross-origin'
import { withEncodings } from './encodings'
import { answerMethod } from './methods'
import { cachePages } from './page-cache'
import { refuse } from './refusal'
import type { Handler } from './rendered'
import { isApi } from './request'
import { targetFault, toOriginForm } from './target'
import { answerTunnel, answerUnreadable, LONGEST_HEAD } from './unreadable'
import { warmStore } from './warm-store'

/** A running server and how to end it. */
export interface Running {
  readonly url: string
  close(): Promise<void>
}

/** What a page is made of besides its address: the store, and the day, which charts mark as today. */
const edition = () => `${storeSignature()} ${new Date().toISOString().slice(0, 10)}`

/**
 * Serves the production build in `dir`; port 0 takes a free one, no host listens wherever `localhost` points.
 * @param stopping cuts short what is only done to be faster later
 */
export async function serveApp(
  dir: string,
  port: number,
  host?: string,
  stopping?: AbortSignal,
): Promise<Running> {
  // V8 throws away the code of whatever ran through a few collections without being called, as the way to a route does
  // while a large file is written: the next reader would wait for it to be compiled anew.
  setFlagsFromString('--no-flush-bytecode')
  // Read once by React and Next while they load.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const { default: next } = await import('next')
  // Next calls every loopback address localhost: under another name it takes its own rewrites for another site's.
  const own = { dev: false, dir, hostname: 'localhost', port, quiet: true }
  // Next closes every connection that offers an upgrade to its server: it gets one that has none.
  const app = next({ ...own, httpServer: createServer() })
  await app.prepare()
  const pages = cachePages(withEncodings(app.getRequestHandler()), edition)
  const closing = new AbortController()
  const stop = AbortSignal.any([closing.signal, ...(stopping ? [stopping] : [])])
  const handler: Handler = (request, response) => {
    void warmStore(running.url, stop)
    return pages(request, response)
  }
  const running = await listen(handler, port, host)
  await warmStore(running.url, stop)
  const close = async () => {
    closing.abort()
    await running.close()
    await app.close()
  }
  return { url: running.url, close }
}

/** Listens with `handler`; a store that cannot be served is answered 503, any other failure 500. */
export async function listen(handler: Handler, port: number, host?: string): Promise<Running> {
  const limits = { maxHeaderSize: LONGEST_HEAD, requireHostHeader: false }
  const server = createServer(limits, async (request, response) => {
    try {
      toOriginForm(request)
      if (isApi(request.url)) allowAnyOrigin(response)
      if (answerMethod(request, response)) return
      const fault = targetFault(request)
      if (fault) return refuse(request, response, 400, { code: 'bad_request', message: fault })
      // Opened here, a store that cannot be served is told to every reader alike, whatever they ask for.
      if (!request.url?.startsWith('/_next/')) currentReader()
      await handler(request, response)
    } catch (error) {
      const store = storeErrorIn(error)
      if (!store) console.error(error)
      if (response.headersSent) return void response.destroy()
      if (store) return refuse(request, response, 503, { code: 'store', message: store.forReaders })
      refuse(request, response, 500, { code: 'internal', message: 'Something failed.' })
    }
  })
  server.on('clientError', answerUnreadable).on('connect', answerTunnel)
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen({ port, ...(host && { host }) }, ready)
  })
  const at = (server.address() as AddressInfo).port
  const name = host?.includes(':') ? `[${host}]` : (host ?? 'localhost')
  return { url: `http://${name}:${at}`, close: () => close(server) }
}

/** Milliseconds that answers under way have to come to their end. */
const PATIENCE = 30_000

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  // A connection that is kept for a next request is not one that is answered.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE)
  await closed
  clearInterval(idle)
  clearTimeout(impatience)
}
