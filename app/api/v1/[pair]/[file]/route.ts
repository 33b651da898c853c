import type { NextRequest } from 'next/server'
import { deskOf } from '@/app/request/desk'
import { type FileRequest, readFileRequest } from '@/app/request/file-request'
import { originOf } from '@/app/request/origin'
import { feedFile, isFeedFormat } from '@/app/respond/agreement-feeds'
import { type FileAnswer, fileAnswer } from '@/app/respond/answer'
import { fileLinks } from '@/app/respond/file-links'
import { type ListFormat, writeList } from '@/app/respond/list-formats'
import { answering } from '@/app/respond/refusal'
import { checkListWorkbook } from '@/app/respond/workbook-limits'
import { formatsOf } from '@/db/catalog/openapi/formats'
import { isViewName, type ViewName } from '@/db/catalog/views'
import { NotFound } from '@/db/errors'
import { countRows } from '@/db/lists/lists'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/respond/refusal'

/** A page's twins: the same address, filters, columns and order; every row. */
export const GET = (request: NextRequest, { params }: RouteContext<'/api/v1/[pair]/[file]'>) =>
  answering(async () => {
    const { pair, file } = await params
    const [, view = '', ending = ''] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? []
    const format = isViewName(view) ? formatsOf(view).find((one) => one === ending) : undefined
    if (!isViewName(view) || !format) throw new NotFound('file', file)
    const asked = await readFileRequest(request.nextUrl, pair, view, format)
    const others = formatsOf(view).filter((one) => one !== format)
    const links = fileLinks(asked, view, view, others)
    const origin = originOf(request)
    const answer = isFeedFormat(format)
      ? await feedFile(asked, format, origin)
      : await listFile(asked, view, format as ListFormat, origin)
    return fileAnswer(request, { ...answer, links })
  })

async function listFile(
  asked: FileRequest,
  view: ViewName,
  format: ListFormat,
  origin: string,
): Promise<Omit<FileAnswer, 'links'>> {
  const { pair, reader } = asked.request.scope
  const [count, desk] = await Promise.all([
    countRows(asked.request),
    deskOf(Promise.resolve({ locale: asked.locale, pair: pair.id })),
  ])
  const list = { ...asked, count, desk, name: view, origin }
  if (format === 'xlsx') await checkListWorkbook(list)
  return {
    name: `${pair.id}-${view}${asked.filtered ? '.filtered' : ''}`,
    format,
    version: reader.version,
    // Workbooks and packages say where the desk is.
    canonical: format === 'xlsx' || format === 'zip' ? `${origin} ${asked.canonical}` : asked.canonical,
    rows: count,
    parts: (stop) => writeList[format]({ ...list, stop }),
  }
}
