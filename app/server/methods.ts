import type { IncomingMessage, ServerResponse } from 'node:http'
import { allow, methodNotAllowed, preflight } from '../../db/http/access'
import { refuse } from './refusal'
import { isApi } from './request'

/** Answers any method but GET and HEAD, without waiting for a body; false where there was nothing to answer. */
export function answerMethod(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = '', url } = request
  if (method === 'GET' || method === 'HEAD') return false
  if (method === 'OPTIONS') response.writeHead(204, isApi(url) ? preflight : { allow }).end()
  else refuse(request, response, 405, methodNotAllowed(method), { allow })
  return true
}
