import type { NextRequest } from 'next/server'
import { fileAnswer } from '@/app/load/answer'
import { writeChart } from '@/app/load/chart-formats'
import { followed, followedQuery } from '@/app/load/charts/followed'
import { chartPath } from '@/app/load/charts/places'
import { deskOf } from '@/app/load/desk'
import { fileLinks } from '@/app/load/file-links'
import { readFileRequest } from '@/app/load/file-request'
import { originOf } from '@/app/load/origin'
import { answering } from '@/app/load/refusal'
import { chartFormats } from '@/db/catalog/openapi/formats'
import { isFiltered } from '@/db/catalog/query/query'
import { NotFound } from '@/db/errors'
import { charts } from '@/db/export/charts'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/load/refusal'

/** What a chart draws, under the filters and controls of its page. */
export const GET = (request: NextRequest, { params }: RouteContext<'/api/v1/[pair]/charts/[file]'>) =>
  answering(async () => {
    const { pair, file } = await params
    const [, name = '', ending = ''] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? []
    const chart = Object.hasOwn(charts, name) ? charts[name] : undefined
    const format = chartFormats.find((one) => one === ending)
    if (!chart || !format) throw new NotFound('chart', file)
    const page = await readFileRequest(request.nextUrl, pair, chart.view, format)
    const query = followedQuery(name, page.request.scope.pair, page.request.query)
    const asked = {
      ...page,
      request: { ...page.request, query },
      printed: followed(name, page.request.scope.pair, query),
      filtered: isFiltered(query),
    }
    const [table, desk] = await Promise.all([
      chart.table(asked.request),
      deskOf(Promise.resolve({ locale: asked.locale, pair })),
    ])
    const origin = originOf(request)
    const drawn = { ...asked, name, table, desk, origin }
    return fileAnswer(request, {
      name: `${pair}-chart-${name}${asked.filtered ? '.filtered' : ''}`,
      format,
      version: asked.request.scope.reader.version,
      canonical: `chart ${name} ${format === 'xlsx' ? origin : ''} ${asked.canonical}`,
      rows: table.rows.length,
      links: fileLinks(
        asked,
        chartPath(name),
        `charts/${name}`,
        chartFormats.filter((one) => one !== format),
      ),
      parts: () => writeChart[format](drawn),
    })
  })
