import { setImmediate } from 'node:timers/promises'
import type { SQL } from 'drizzle-orm'
import type { LineWriter } from '../lines'
import { chosenFields, contextOf, type ListRequest } from '../queries/list/list'
import type { ViewRows } from '../queries/list/view-rows'
import { BOM, type Cell, type CsvOptions, headerLine } from './csv'
import { fileColumns, fileHeader } from './file-columns'
import { lineStream } from './line-stream'

/** A view, and its rows: `viewRows` of the same request. */
export interface ListFile {
  readonly request: ListRequest
  readonly rows: ViewRows
  /** Aborted when nobody wants the file any more. */
  readonly stop?: AbortSignal | undefined
}

/** A view as CSV: the filters, order and columns of its table, every row; references as ids and as names. */
export async function* listCsv(file: ListFile, { bom, guard }: Required<CsvOptions>) {
  yield Buffer.from((bom ? BOM : '') + headerLine(fileHeader(chosenFields(file.request))))
  yield* linesOf(file, (lines, cells) => lines.csvLine(cells, guard))
}

/** A view as newline-delimited JSON: one object a row. */
export async function* listNdjson(file: ListFile) {
  yield* linesOf(file, (lines, cells) => lines.jsonLine(cells, '\n'))
}

/** A view as one JSON document: `count`, `next` (always null, since nothing is left out) and `rows`. */
export async function* listJson(file: ListFile) {
  yield Buffer.from(`{"count":${file.rows.count},"next":null,"rows":[`)
  let first = true
  // Each line ends in what stands between two rows: the last one's is left away.
  let held: Uint8Array | undefined
  for await (const part of linesOf(file, (lines, cells) => lines.jsonLine(cells, ',\n'))) {
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
export async function* listCells({ request, rows, stop }: ListFile): AsyncGenerator<Cell[][]> {
  const { reader } = request.scope
  const context = contextOf(request)
  const { lines } = reader.dialect
  const cells = lines.plainCells(fileColumns(context, chosenFields(request)))
  const listed = reader.listed(lines.listed(cells, context.collection.table))
  const order = await rows.inOrder()
  for (let i = 0; i < order.count; i += BATCH) {
    stop?.throwIfAborted()
    yield listed(order.ordinals(i, Math.min(i + BATCH, order.count))) as Cell[][]
  }
}

/** The lines of every row. */
async function* linesOf(
  { request, rows, stop }: ListFile,
  line: (lines: LineWriter, cells: ReturnType<typeof fileColumns>) => SQL,
) {
  // What comes before them leaves now: a new order of a large table takes a while.
  await setImmediate()
  const { reader } = request.scope
  const context = contextOf(request)
  const { lines } = reader.dialect
  const written = line(lines, fileColumns(context, chosenFields(request)))
  const prepared = reader.joinedLines(lines.joinedLines(written, context.collection.table))
  yield* lineStream(prepared, await rows.inOrder(), stop)
}
