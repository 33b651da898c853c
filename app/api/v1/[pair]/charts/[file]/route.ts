import type { NextRequest } from 'next/server'
import { errorAnswer, fileAnswer } from '@/app/load/answer'
import { readFileRequest } from '@/app/load/file-request'
import { NotFound } from '@/db/errors'
import { charts } from '@/db/export/charts'
import { writeCsv } from '@/db/export/csv'

/** What a chart draws, under the filters and controls of its page. */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/v1/[pair]/charts/[file]'>) {
  try {
    const { pair, file } = await params
    const [, name = ''] = /^([a-z]+)\.csv$/.exec(file) ?? []
    const chart = Object.hasOwn(charts, name) ? charts[name] : undefined
    if (!chart) throw new NotFound('chart', file)
    const asked = await readFileRequest(request.nextUrl, pair, chart.view)
    const { header, rows } = await chart.table(asked.reader, asked.request)
    return fileAnswer(request, {
      name: `${pair}-chart-${name}${asked.filtered ? '.filtered' : ''}.csv`,
      version: asked.reader.version,
      canonical: `chart ${name} ${asked.canonical}`,
      rows: rows.length,
      parts: writeCsv(header, rows, asked.csv),
    })
  } catch (error) {
    return errorAnswer(error)
  }
}
