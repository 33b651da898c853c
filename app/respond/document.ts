import { createHash } from 'node:crypto'
import { cors } from '@/db/http/access'
import { encodingHeaders } from '@/db/http/encoding-headers'
import { bodyOf, chosenEncoding } from './encoding'
import { ignoredParameters } from './ignored-parameters'
import { isNotModified } from './not-modified'

/** A short text that is made whole before it is sent. */
interface Document {
  readonly contentType: string
  readonly body: string
}

/** A document of the desk as an answer: anybody may read and keep it, and asks whether it still holds. */
export function documentAnswer(request: Request, { contentType, body }: Document): Response {
  const encoding = chosenEncoding(request.headers.get(encodingHeaders.accepted))
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const headers = new Headers({
    ...cors,
    ...ignoredParameters(request),
    'cache-control': 'public, no-cache',
    'content-type': contentType,
    vary: 'Accept-Encoding',
    etag: `"${tag}${encoding ? `-${encoding}` : ''}"`,
  })
  if (isNotModified(request, headers)) return new Response(null, { status: 304, headers })
  if (encoding) headers.set(encodingHeaders.used, encoding)
  else headers.set(encodingHeaders.length, String(Buffer.byteLength(body)))
  return new Response(request.method === 'HEAD' ? null : bodyOf(() => [body], encoding), { headers })
}
