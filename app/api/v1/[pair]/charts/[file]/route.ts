import type { NextRequest } from 'next/server'
import { followed, followedQuery } from '@/app/charts/followed'
import { loaders } from '@/app/charts/loaders'
import { deskOf } from '@/app/request/desk'
import { readFileRequest } from '@/app/request/file-request'
import { originOf } from '@/app/request/origin'
import { fileAnswer } from '@/app/respond/answer'
import { writeChart } from '@/app/respond/chart-formats'
import { fileLinks } from '@/app/respond/file-links'
import { answering } from '@/app/respond/refusal'
import { checkChartWorkbook } from '@/app/respond/workbook-limits'
import { charts, isChartName } from '@/db/catalog/charts'
import { chartFormats } from '@/db/catalog/openapi/formats'
import { isFiltered } from '@/db/catalog/query/query'
import { NotFound } from '@/db/errors'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/respond/refusal'

/** What a chart draws, under the filters and controls of its page. */
export const GET = (request: NextRequest, { params }: RouteContext<'/api/v1/[pair]/charts/[file]'>) =>
  answering(async () => {
    const { pair, file } = await params
    const [, name = '', ending = ''] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? []
    const format = chartFormats.find((one) => one === ending)
    if (!isChartName(name) || !format) throw new NotFound('chart', file)
    const page = await readFileRequest(request.nextUrl, pair, charts[name].view, format)
    const query = followedQuery(name, page.request.scope.pair, page.request.query)
    const asked = {
      ...page,
      request: { ...page.request, query },
      printed: followed(name, page.request.scope.pair, query),
      filtered: isFiltered(query),
    }
    const [table, desk] = await Promise.all([
      loaders[name].table(asked.request),
      deskOf(Promise.resolve({ locale: asked.locale, pair })),
    ])
    const origin = originOf(request)
    const drawn = { ...asked, name, table, desk, origin }
    if (format === 'xlsx') await checkChartWorkbook(drawn)
    return fileAnswer(request, {
      name: `${pair}-chart-${name}${asked.filtered ? '.filtered' : ''}`,
      format,
      version: asked.request.scope.reader.version,
      canonical: `chart ${name} ${format === 'xlsx' ? origin : ''} ${asked.canonical}`,
      rows: table.rows.length,
      links: fileLinks(
        asked,
        charts[name].page,
        `charts/${name}`,
        chartFormats.filter((one) => one !== format),
      ),
      parts: () => writeChart[format](drawn),
    })
  })
