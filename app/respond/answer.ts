import { createHash } from 'node:crypto'
import { licence } from '@/db/catalog/licence'
import { type FormatName, formats } from '@/db/catalog/openapi/formats'
import type { Parts } from '@/db/encode/zip'
import { cors } from '@/db/http/access'
import { encodingHeaders } from '@/db/http/encoding-headers'
import { askedRange, type ByteRange } from './asked-range'
import { bodyOf, chosenEncoding } from './encoding'
import { ignoredParameters } from './ignored-parameters'
import { isNotModified } from './not-modified'
import { outOfRange } from './refusal'

/** A file that is ready to be written. */
export interface FileAnswer {
  /** Its name without the ending. */
  readonly name: string
  readonly format: FormatName
  /** True for what a program opens rather than saves. */
  readonly inline?: boolean
  /** The version of the store. */
  readonly version: string
  /** What the bytes depend on besides, the same for every spelling of the request. */
  readonly canonical: string
  readonly rows?: number
  /** The page that shows the same, and the other formats, as values of the Link header. */
  readonly links: readonly string[]
  /** How many bytes it has, where that is known before they are written. */
  readonly size?: number
  /** Since when it lies ready, so that any of its bytes can be sent. */
  readonly modified?: Date
  /**
   * Begins to write; called when somebody wants the body. `stop` is aborted when nobody does any more.
   * @param range some of the bytes, of what lies ready
   */
  readonly parts: (stop: AbortSignal, range?: ByteRange) => Parts
}

const parameters: Partial<Record<FormatName, string>> = {
  csv: '; charset=utf-8; header=present',
  ics: '; charset=utf-8',
  atom: '; charset=utf-8',
  json: '; charset=utf-8',
  ndjson: '; charset=utf-8',
}

// Compressed already.
const packed: readonly FormatName[] = ['xlsx', 'zip']

/** A file as it is asked for: whole, in part, as headers alone, or not at all where the reader holds it. */
export function fileAnswer(request: Request, file: FileAnswer): Response {
  const { size, modified, format } = file
  const encoding = encodingOf(request, file)
  const tag = createHash('sha256')
    .update([process.env.RAVOBIT_BUILD, file.version, format, file.canonical].join(' '))
    .digest('base64url')
  const etag = `"${tag.slice(0, 27)}${encoding ? `-${encoding}` : ''}"`
  const headers = new Headers({
    ...cors,
    ...ignoredParameters(request),
    etag,
    // Anybody may keep it, and asks every time whether it still holds.
    'cache-control': 'public, no-cache',
    vary: 'Accept-Encoding',
    'content-type': `${formats[format].mediaType}${parameters[format] ?? ''}`,
    'content-disposition': `${file.inline ? 'inline' : 'attachment'}; filename="${file.name}.${format}"`,
    link: [...file.links, `<${licence.url}>; rel="license"`].join(', '),
    ...(modified && { 'accept-ranges': 'bytes', 'last-modified': modified.toUTCString() }),
  })
  if (file.rows !== undefined) headers.set('x-row-count', String(file.rows))
  if (isNotModified(request, headers)) return new Response(null, { status: 304, headers })
  if (encoding) headers.set(encodingHeaders.used, encoding)
  let range: ByteRange | undefined
  if (size !== undefined && !encoding) {
    const asked = modified && askedRange(request, etag, size)
    if (asked === 'none') return outOfRange(size)
    range = asked
    headers.set(encodingHeaders.length, String(range ? range.end - range.start + 1 : size))
    if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${size}`)
  }
  const body = request.method === 'HEAD' ? null : bodyOf((stop) => file.parts(stop, range), encoding)
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** Ranges count the bytes of the file itself: whoever asks for one gets those. */
function encodingOf({ headers }: Request, { format, modified }: FileAnswer) {
  if (packed.includes(format) || (modified && headers.has('range'))) return undefined
  return chosenEncoding(headers.get(encodingHeaders.accepted))
}
