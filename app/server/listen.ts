import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { storeErrorIn } from '../../db/errors'
import { currentReader } from '../../db/store/release'
import type { Trusts } from './client'
import { boundConnections, mostConnections } from './connections'
import { allowAnyOrigin } from './cross-origin'
import { Busy, Left } from './fair-queue'
import { inOrder } from './in-order'
import { answerMethod } from './methods'
import { refuse } from './refusal'
import type { Handler } from './rendered'
import { RendererLost } from './renderer-process'
import { isApi, isPart } from './request'
import { secure } from './security-headers'
import { targetFault, toOriginForm, withoutBase, withPlainPath } from './target'
import { answerTunnel, answerUnreadable, LONGEST_HEAD } from './unreadable'

/** A running server and how to end it. */
export interface Running {
  readonly url: string
  close(): Promise<void>
}

const busy = { code: 'busy', message: 'Too much is asked of the desk at this moment. Please try again.' }

const unexpected = { code: 'expectation_failed', message: 'Only "Expect: 100-continue" is understood.' }

/** Seconds after which a reader who was told to come back may find a turn. */
const COME_BACK = '3'

/** Where to listen. */
interface Place {
  readonly port: number
  readonly host?: string | undefined
  /** The path below which readers find the desk; a handler sees addresses without it. */
  readonly basePath?: string
  /** Proxies that bring the connections of many readers; none unless given. */
  readonly trusts?: Trusts
  /** Connections at once; as many as the process may have unless given. */
  readonly connections?: number
}

/** Listens with `handler`; what it cannot answer is answered 503 where that will pass, else 500. */
export async function listen(
  handler: Handler,
  { port, host, basePath = '', trusts = () => false, connections = mostConnections() }: Place,
): Promise<Running> {
  const limits = { maxHeaderSize: LONGEST_HEAD, requireHostHeader: false }
  const answer = inOrder(handler)
  const server = createServer(limits, async (request, response) => {
    // Each part that answers wants to know when it is over: more of them than Node takes for usual.
    response.setMaxListeners(20)
    try {
      toOriginForm(request)
      withPlainPath(request)
      withoutBase(request, basePath)
      secure(response, request.url)
      if (isApi(request.url)) allowAnyOrigin(response)
      if (answerMethod(request, response)) return
      const fault = targetFault(request)
      if (fault) return refuse(request, response, 400, fault)
      // Opened here, a store that cannot be served is told to every reader alike, whatever they ask for.
      if (!isPart(request.url)) await currentReader()
      await answer(request, response)
    } catch (error) {
      answerFailure(error, request, response)
    }
  })
  server.on('clientError', answerUnreadable).on('connect', answerTunnel)
  server.on('checkExpectation', (request, response) => {
    secure(response, request.url)
    refuse(request, response, 417, unexpected)
  })
  boundConnections(server, connections, trusts)
  await new Promise<void>((ready, failed) => {
    server.once('error', failed)
    server.listen({ port, ...(host && { host }) }, ready)
  })
  const at = (server.address() as AddressInfo).port
  const name = host?.includes(':') ? `[${host}]` : (host ?? 'localhost')
  return { url: `http://${name}:${at}`, close: () => close(server) }
}

function answerFailure(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  const store = storeErrorIn(error)
  const isBusy = error instanceof Busy
  if (!store && !isBusy && !(error instanceof Left)) console.error(error)
  if (response.headersSent || error instanceof Left) response.destroy()
  else if (isBusy || error instanceof RendererLost) {
    const later = { 'retry-after': COME_BACK, ...(isApi(request.url) ? {} : { refresh: COME_BACK }) }
    refuse(request, response, 503, busy, later)
  } else if (store) refuse(request, response, 503, { code: 'store', message: store.forReaders })
  else refuse(request, response, 500, { code: 'internal', message: 'Something failed.' })
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
