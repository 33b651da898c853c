import type { NextRequest } from 'next/server'
import { errorAnswer, fileAnswer } from '@/app/load/answer'
import { readFileRequest } from '@/app/load/file-request'
import { isViewName } from '@/db/catalog/views'
import { NotFound } from '@/db/errors'
import { listCsv } from '@/db/export/list-csv'
import { countRows } from '@/db/queries/list/list'

/** A page's twin: the same address, the same filters, order and columns, every row. */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/v1/[pair]/[file]'>) {
  try {
    const { pair, file } = await params
    const [, view = ''] = /^([a-z]+)\.csv$/.exec(file) ?? []
    if (!isViewName(view)) throw new NotFound('file', file)
    const asked = await readFileRequest(request.nextUrl, pair, view)
    return fileAnswer(request, {
      name: `${pair}-${view}${asked.filtered ? '.filtered' : ''}.csv`,
      version: asked.reader.version,
      canonical: asked.canonical,
      rows: await countRows(asked.reader, asked.request),
      parts: await listCsv(asked.reader, asked.request, asked.csv),
    })
  } catch (error) {
    return errorAnswer(error)
  }
}
