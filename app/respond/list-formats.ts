import type { Desk } from '@/components/words/desk'
import { fieldLabel } from '@/components/words/field-label'
import { licence } from '@/db/catalog/licence'
import type { listFormats } from '@/db/catalog/openapi/formats'
import type { ViewName } from '@/db/catalog/views'
import type { PackageAbout } from '@/db/encode/data-package'
import { columnDescriptors, type FieldLabels, sheetColumns } from '@/db/encode/field-descriptor'
import { writePackage } from '@/db/encode/package-files'
import { type ReadmeWord, type ReadmeWords, readmeWords } from '@/db/encode/package-readme'
import { writeXlsx } from '@/db/encode/xlsx'
import type { Parts } from '@/db/encode/zip'
import { listCsv, listJson, listNdjson } from '@/db/lists/list-file'
import { listCells } from '@/db/lists/lists'
import { chosenFields } from '@/db/lists/request'
import { sourcesOf } from '@/db/lists/sources-of'
import type { FileRequest } from '../request/file-request'
import { aboutEntries, aboutList, type ListAbout } from './list-about'
import { sourceSheet } from './source-sheet'

export type ListFormat = (typeof listFormats)[number]

/** A list that is to be written, with what a file says of it. */
export interface ListFile extends FileRequest {
  /** How many rows it has. */
  readonly count: number
  readonly desk: Desk
  readonly name: ViewName
  /** Where the reader finds the desk: `https://desk.example`. */
  readonly origin: string
  /** Aborted when nobody wants the file any more. */
  readonly stop?: AbortSignal | undefined
}

/** How a list is written in each format. Begins when the first part is asked for. */
export const writeList: Readonly<Record<ListFormat, (list: ListFile) => Parts>> = {
  csv: (list) => listCsv(list, list.csv),
  json: (list) => listJson(list),
  ndjson: (list) => listNdjson(list),
  xlsx: workbook,
  zip: dataPackage,
}

async function* workbook(list: ListFile): AsyncGenerator<Uint8Array> {
  const { desk, request, count, name } = list
  const { t } = desk
  const about = await aboutList(list, desk, pageOfList(desk, name), list.origin)
  yield* writeXlsx({
    title: about.title,
    created: about.released,
    rightToLeft: desk.direction === 'rtl',
    table: {
      name: t(`page.${name}.nav`),
      columns: sheetColumns(chosenFields(request)),
      rows: listCells(request, list.stop),
    },
    rowCount: count,
    about: { name: t('file.about'), entries: aboutEntries(desk, request.scope.reader, about, count) },
    // A list of sources is its own.
    ...(request.view.collection.belongs.by !== 'citation' && {
      sources: sourceSheet(desk, () => citedBy(list)),
    }),
  })
}

async function* dataPackage(list: ListFile): AsyncGenerator<Uint8Array> {
  const { desk, request, count, name, csv } = list
  const about = await aboutList(list, desk, pageOfList(desk, name), list.origin)
  const labels = labelsFor(desk)
  yield* writePackage({
    about: packageAbout(list, about),
    citation: about.citation,
    guarded: csv.guard,
    files: [
      {
        name: `${desk.pair.id}-${name}`,
        title: about.title,
        rowCount: count,
        fields: columnDescriptors(chosenFields(request), labels),
        parts: listCsv(list, { bom: false, guard: csv.guard }),
      },
    ],
    sources: () => citedBy(list),
    words: readmeOf(desk),
    labels,
  })
}

/** The sources of the rows; asked for last, because every row has to be read for them. */
const citedBy = ({ request, stop }: ListFile) => sourcesOf(request, stop)

const packageAbout = ({ desk, request, name }: ListFile, about: ListAbout): PackageAbout => ({
  name: `${desk.pair.id}-${name}`,
  title: about.title,
  description: desk.t('file.list', { title: about.title }),
  version: about.released,
  storeVersion: request.scope.reader.version,
  created: about.released,
  canonical: about.address,
  filters: about.parameters,
  licence: { name: licence.id, title: licence.name, path: licence.url },
})

/** The page of a list. */
export const pageOfList = ({ t }: Desk, name: ViewName) => ({ path: name, title: t(`page.${name}.title`) })

/** What a desk says in the README of a package. */
export const readmeOf = ({ t }: Desk): ReadmeWords =>
  Object.fromEntries(readmeWords.map((word) => [word, t(`file.${word}`)])) as Record<ReadmeWord, string>

/** How a desk calls columns and words. */
export const labelsFor = (desk: Desk): FieldLabels => ({
  title: (field) => fieldLabel(desk, field),
  names: (field) => desk.t('file.names', { field: fieldLabel(desk, field) }),
  // A reason is told with its dates and titles: bare, it goes by its word.
  word: (vocabulary, word) =>
    vocabulary === 'status_reason' ? word : desk.t(`vocabulary.${vocabulary}.${word}`),
})
