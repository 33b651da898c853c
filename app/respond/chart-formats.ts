import { chartSources } from '@/app/charts/file-sources'
import type { Desk } from '@/components/words/desk'
import { type ChartName, charts } from '@/db/catalog/charts'
import type { chartFormats } from '@/db/catalog/openapi/formats'
import { writeCsv } from '@/db/encode/csv'
import { type FileTable, tableColumns, tableJson, tableNdjson } from '@/db/encode/table-file'
import { writeXlsx } from '@/db/encode/xlsx'
import type { Parts } from '@/db/encode/zip'
import type { FileRequest } from '../request/file-request'
import { aboutEntries, aboutList } from './list-about'
import { sourceSheet } from './source-sheet'

export type ChartFormat = (typeof chartFormats)[number]

/** What a chart draws, ready to be written. */
export interface DrawnTable extends FileRequest {
  readonly name: ChartName
  readonly table: FileTable
  readonly desk: Desk
  readonly origin: string
}

/** How what a chart draws is written in each format. */
export const writeChart: Readonly<Record<ChartFormat, (drawn: DrawnTable) => Parts>> = {
  csv: ({ table, csv }) => writeCsv(table.header, table.rows, csv),
  json: ({ table }) => tableJson(table),
  ndjson: ({ table }) => tableNdjson(table),
  xlsx: workbook,
}

async function* workbook(drawn: DrawnTable): AsyncGenerator<Uint8Array> {
  const { table, desk, name, request, view } = drawn
  const { t } = desk
  const page = { path: charts[name].page, title: t(`page.data.chart.${name}`) }
  const about = await aboutList(drawn, desk, page, drawn.origin)
  yield* writeXlsx({
    title: about.title,
    created: about.released,
    rightToLeft: desk.direction === 'rtl',
    table: { name: t(`page.${view}.nav`), columns: tableColumns(table), rows: [table.rows] },
    rowCount: table.rows.length,
    about: {
      name: t('file.about'),
      entries: aboutEntries(desk, request.scope.reader, about, table.rows.length),
    },
    sources: sourceSheet(desk, () => chartSources(request, table)),
  })
}
