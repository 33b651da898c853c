import { createHash } from 'node:crypto'
import { NextResponse } from 'next/server'
import { BadRequest, NotFound, RavobitError } from '@/db/errors'

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'X-Row-Count, ETag, Content-Disposition',
}

/** A file of text parts: streamed, named, tagged by store version and canonical address. */
export function fileAnswer(request: Request, file: FileAnswer): Response {
  const etag = `"${createHash('sha256').update(`${file.version} ${file.canonical}`).digest('base64url').slice(0, 27)}"`
  const headers = {
    ...cors,
    etag,
    'cache-control': 'no-cache',
    'content-type': file.contentType ?? 'text/csv; charset=utf-8; header=present',
    'content-disposition': `${file.inline ? 'inline' : 'attachment'}; filename="${file.name}"`,
    'x-row-count': String(file.rows),
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : streamOf(file.parts), { headers })
}

export interface FileAnswer {
  readonly name: string
  /** CSV unless it says otherwise. */
  readonly contentType?: string
  /** True for what a program opens rather than saves. */
  readonly inline?: boolean
  readonly version: string
  /** The address that means the same view, whatever the spelling of the request. */
  readonly canonical: string
  readonly rows: number
  readonly parts: Iterable<string>
}

/** Pulls one part at a time: memory does not grow, and a failing query breaks the connection. */
function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = parts[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: () => void iterator.return?.(),
  })
}

/** Any failure as the API's one JSON shape. */
export function errorAnswer(error: unknown): Response {
  if (error instanceof BadRequest) {
    const [first] = error.parameters
    const message = first?.reason.replaceAll('_', ' ')
    const hint = first?.didYouMean && { did_you_mean: first.didYouMean }
    const body = { code: 'bad_request', parameter: first?.parameter, value: first?.value, message, ...hint }
    return NextResponse.json({ error: body }, { status: 400, headers: cors })
  }
  if (error instanceof NotFound) {
    return NextResponse.json(
      { error: { code: 'not_found', message: error.message } },
      { status: 404, headers: cors },
    )
  }
  console.error(error)
  const code = error instanceof RavobitError ? error.code : 'internal'
  return NextResponse.json(
    { error: { code, message: 'the desk could not answer' } },
    { status: 500, headers: cors },
  )
}
