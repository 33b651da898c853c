import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { allow, methodNotAllowed } from '../../db/http/access'
import { type Refusal, refuse } from './refusal'
import { secure } from './security-headers'

/** Bytes that a head may have: far more than a query, so that what reads queries says which are too long. */
export const LONGEST_HEAD = 64 * 1024

/** Milliseconds that a client has to take an answer before its connection is gone. */
const PATIENCE = 2000

const malformed: Refusal = { code: 'bad_request', message: 'This is not a request of HTTP/1.1.' }
const tooLarge = { code: 'header_fields_too_large', message: 'The head of this request is over 64 KiB.' }
const tooSlow = { code: 'request_timeout', message: 'This request did not arrive in time.' }

interface Unreadable extends Error {
  readonly code?: string
  readonly rawPacket?: Buffer
}

/** Answers what Node cannot read as a request (its event `clientError`), and closes the connection. */
export function answerUnreadable({ code, rawPacket }: Unreadable, socket: Duplex): void {
  const [, method = '', url] = /^([\w!#$%&'*+.^`|~-]+) (?!HTTP\/)(\S+)/.exec(String(rawPacket)) ?? []
  // The end of a long head does not say what was asked: people can read what programs can.
  const request = Object.assign(new IncomingMessage(socket as Socket), { method, url: url ?? '/api' })
  if (code === 'HPE_INVALID_METHOD' && method) answerTunnel(request, socket)
  else if (code === 'HPE_HEADER_OVERFLOW') answerOn(socket, request, 431, tooLarge)
  else if (code === 'ERR_HTTP_REQUEST_TIMEOUT') answerOn(socket, request, 408, tooSlow)
  else answerOn(socket, request, 400, malformed)
}

/** Refuses a method for which Node makes no response (its event `connect`), and closes the connection. */
export function answerTunnel(request: IncomingMessage, socket: Duplex): void {
  answerOn(socket, request, 405, methodNotAllowed(request.method ?? ''), { allow })
}

function answerOn(
  socket: Duplex,
  request: IncomingMessage,
  status: number,
  refusal: Refusal,
  headers?: OutgoingHttpHeaders,
): void {
  // Whatever follows what could not be read is reported again.
  if (!socket.writable) return
  const response = new ServerResponse(request)
  response.shouldKeepAlive = false
  secure(response)
  try {
    response.assignSocket(socket as Socket)
  } catch {
    // Another answer is on its way: it goes on, and nothing can be put into it.
    return
  }
  refuse(request, response, status, refusal, headers)
  response.detachSocket(socket as Socket)
  socket.on('error', () => {}).resume()
  socket.end()
  // Closed at once, a client that still sends would lose the answer (RFC 9112, 9.6).
  setTimeout(() => socket.destroy(), PATIENCE).unref()
}
