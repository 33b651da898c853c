import type { ServerResponse } from 'node:http'
import { encodingHeaders, sentAs } from '../../db/http/encoding-headers'
import type { Handler } from './rendered'

/** Lets the routes behind `handler` encode their own bodies. */
export function withEncodings(handler: Handler): Handler {
  return (request, response) => {
    const { 'accept-encoding': accepted } = request.headers
    // Nobody else may say that this server stands here.
    delete request.headers[encodingHeaders.accepted]
    if (accepted !== undefined) request.headers[encodingHeaders.accepted] = accepted
    return handler(request, translated(response))
  }
}

function translated(response: ServerResponse): ServerResponse {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => setHeader(sentAs(name), value)
  return response
}
