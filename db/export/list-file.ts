import type { SQL } from 'drizzle-orm'
import type { LineWriter } from '../lines'
import { chosenFields, contextOf, type ListRequest } from '../queries/list/list'
import type { Reader } from '../store'
import { BOM, type Cell, type CsvOptions, headerLine } from './csv'
import { fileColumns, fileHeader } from './file-columns'
import { lineStream } from './line-stream'

/** A view, and its rows in order: `allRows` of the same request. */
export interface ListFile {
  readonly reader: Reader
  readonly request: ListRequest
  readonly rows: Uint32Array
  /** Aborted when nobody wants the file any more. */
  readonly stop?: AbortSignal | undefined
}

/** A view as CSV: the filters, order and columns of its table, every row; references as ids and as names. */
export async function* listCsv(file: ListFile, { bom, guard }: Required<CsvOptions>) {
  yield Buffer.from((bom ? BOM : '') + headerLine(fileHeader(chosenFields(file.request))))
  yield* lineStream(
    linesOf(file, (lines, cells) => lines.csvLine(cells, guard)),
    file.rows,
    file.stop,
  )
}

/** A view as newline-delimited JSON: one object a row. */
export async function* listNdjson(file: ListFile) {
  yield* jsonLines(file, '\n')
}

/** A view as one JSON document: `count`, `next` (always null, since nothing is left out) and `rows`. */
export async function* listJson(file: ListFile) {
  yield Buffer.from(`{"count":${file.rows.length},"next":null,"rows":[`)
  let first = true
  // Each line ends in what stands between two rows: the last one's is left away.
  let held: Uint8Array | undefined
  for await (const part of jsonLines(file, ',\n')) {
    if (held) yield held
    if (first) yield Buffer.from('\n')
    first = false
    held = part
  }
  if (held) yield held.subarray(0, -2)
  yield Buffer.from('\n]}\n')
}

const BATCH = 500

/** A view's cells, batch by batch, for formats that are not lines of text. */
export async function* listCells({ reader, request, rows, stop }: ListFile): AsyncGenerator<Cell[][]> {
  const context = contextOf(reader, request)
  const { lines } = reader.dialect
  const cells = lines.plainCells(fileColumns(context, chosenFields(request)))
  const listed = reader.listed(lines.listed(cells, context.collection.table))
  for (let i = 0; i < rows.length; i += BATCH) {
    stop?.throwIfAborted()
    yield listed(rows.subarray(i, i + BATCH)) as Cell[][]
  }
}

const jsonLines = (file: ListFile, end: string) =>
  lineStream(
    linesOf(file, (lines, cells) => lines.jsonLine(cells, end)),
    file.rows,
    file.stop,
  )

function linesOf(
  { reader, request }: ListFile,
  line: (lines: LineWriter, cells: ReturnType<typeof fileColumns>) => SQL,
) {
  const context = contextOf(reader, request)
  const { lines } = reader.dialect
  const written = line(lines, fileColumns(context, chosenFields(request)))
  return reader.joinedLines(lines.joinedLines(written, context.collection.table))
}
