import type { NextRequest } from 'next/server'
import { feedFile, isFeedFormat } from '@/app/load/agreement-feeds'
import { errorAnswer, type FileAnswer, fileAnswer } from '@/app/load/answer'
import { type FileRequest, readFileRequest } from '@/app/load/file-request'
import { originOf } from '@/app/load/origin'
import { isViewName } from '@/db/catalog/views'
import { NotFound } from '@/db/errors'
import { listCsv } from '@/db/export/list-csv'
import { countRows } from '@/db/queries/list/list'

/** A page's twins: the same address and filters, every row; as CSV in its order and columns, agreements as feeds too. */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/v1/[pair]/[file]'>) {
  try {
    const { pair, file } = await params
    const [, view = '', format = ''] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? []
    const isFeed = view === 'agreements' && isFeedFormat(format)
    if (!isViewName(view) || !(isFeed || format === 'csv')) throw new NotFound('file', file)
    const asked = await readFileRequest(request.nextUrl, pair, view)
    const answer = isFeed
      ? await feedFile(asked, format, originOf(request))
      : await csvFile(asked, `${pair}-${view}`)
    return fileAnswer(request, answer)
  } catch (error) {
    return errorAnswer(error)
  }
}

async function csvFile(asked: FileRequest, name: string): Promise<FileAnswer> {
  return {
    name: `${name}${asked.filtered ? '.filtered' : ''}.csv`,
    version: asked.reader.version,
    canonical: asked.canonical,
    rows: await countRows(asked.reader, asked.request),
    parts: await listCsv(asked.reader, asked.request, asked.csv),
  }
}
