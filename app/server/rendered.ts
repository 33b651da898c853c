import { once } from 'node:events'
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Writable } from 'node:stream'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** A whole response, ready to be sent to anybody. */
export interface Rendered {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/** Runs `handler` to its end and keeps what it would have sent; a reader who leaves does not stop it. */
export async function render(handler: Handler, request: IncomingMessage): Promise<Rendered> {
  const response = new Kept(request)
  const finished = once(response, 'finish')
  await Promise.all([handler(request, response), finished])
  response.emit('close')
  return { status: response.statusCode, headers: response.sent(), body: Buffer.concat(response.chunks) }
}

// These describe one message on one connection, not the page.
const ofTheConnection = ['connection', 'date', 'keep-alive', 'transfer-encoding']

class Kept extends ServerResponse {
  readonly chunks: Buffer[] = []

  constructor(request: IncomingMessage) {
    super(request)
    // Without a socket Node would queue every byte and never say that the response is finished.
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    this.assignSocket(nowhere as unknown as Socket)
  }

  sent(): OutgoingHttpHeaders {
    const headers = { ...this.getHeaders() }
    for (const name of ofTheConnection) delete headers[name]
    return headers
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.at(-1)
    if (headers && typeof headers === 'object' && !Array.isArray(headers))
      this.setHeaders(new Map(Object.entries(headers)))
    return super.writeHead(status)
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.keep(chunk, rest[0])
    super.write(chunk, ...(rest as []))
    // Everything is kept, so there is nothing to wait for; the drain that a false would promise never comes.
    return true
  }

  override end(...args: unknown[]): this {
    if (typeof args[0] !== 'function') this.keep(args[0], args[1])
    return super.end(...(args as []))
  }

  private keep(chunk: unknown, encoding: unknown): void {
    if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk))
    else if (typeof chunk === 'string')
      this.chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      )
  }
}
