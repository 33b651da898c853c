import { createHash } from 'node:crypto'
import { licence } from '@/db/catalog/licence'
import { type FormatName, formats } from '@/db/catalog/openapi/formats'
import { cors } from '@/db/export/access'
import { encodingHeaders } from '@/db/export/encoding-headers'
import type { Parts } from '@/db/export/zip'
import { bodyOf, chosenEncoding } from './encoding'
import { ignoredParameters } from './ignored-parameters'

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
  /** Begins to write; called when somebody wants the body. `stop` is aborted when nobody does any more. */
  readonly parts: (stop: AbortSignal) => Parts
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

/** A file as it is asked for: whole, as headers alone, or not at all where the reader holds it. */
export function fileAnswer(request: Request, file: FileAnswer): Response {
  const encoding = packed.includes(file.format)
    ? undefined
    : chosenEncoding(request.headers.get(encodingHeaders.accepted))
  const tag = createHash('sha256')
    .update([process.env.RAVOBIT_BUILD, file.version, file.format, file.canonical].join(' '))
    .digest('base64url')
  const etag = `"${tag.slice(0, 27)}${encoding ? `-${encoding}` : ''}"`
  const headers = new Headers({
    ...cors,
    ...ignoredParameters(request),
    etag,
    // Anybody may keep it, and asks every time whether it still holds.
    'cache-control': 'public, no-cache',
    vary: 'Accept-Encoding',
    'content-type': `${formats[file.format].mediaType}${parameters[file.format] ?? ''}`,
    'content-disposition': `${file.inline ? 'inline' : 'attachment'}; filename="${file.name}.${file.format}"`,
    link: [...file.links, `<${licence.url}>; rel="license"`].join(', '),
  })
  if (file.rows !== undefined) headers.set('x-row-count', String(file.rows))
  if (holds(request, etag)) return new Response(null, { status: 304, headers })
  if (encoding) headers.set(encodingHeaders.used, encoding)
  return new Response(request.method === 'HEAD' ? null : bodyOf(file.parts, encoding), { headers })
}

/** True where the reader says that it holds what this tag names (RFC 9110, 13.1.2). */
export function holds(request: Request, etag: string): boolean {
  const held = request.headers.get('if-none-match')?.split(',') ?? []
  return held.some((one) => [etag, '*'].includes(one.trim().replace(/^W\//, '')))
}
