import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { cors } from '../../db/http/access'
import { isApi } from './request'

/** Why there is no answer, in the shape of the API's other errors. */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly parameter?: string
  readonly value?: string | undefined
  readonly expected?: string
}

/** Says why there is no answer: below /api as JSON, elsewhere in a sentence. */
export function refuse(
  { url }: IncomingMessage,
  response: ServerResponse,
  status: number,
  error: Refusal,
  headers: OutgoingHttpHeaders = {},
): void {
  const isJson = isApi(url)
  const body = isJson ? JSON.stringify({ error }) : sentence(error)
  response.writeHead(status, {
    'content-type': isJson ? 'application/json' : 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(isJson && cors),
    ...headers,
  })
  response.end(body)
}

function sentence({ parameter, message, expected }: Refusal): string {
  return `${parameter === undefined ? message : `${parameter}: ${message}; expected ${expected}.`}\n`
}
