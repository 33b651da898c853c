import { fileHeader } from '../catalog/file-header'
import { BOM, type CsvOptions, headerLine } from '../encode/csv'
import type { ListRequest } from './engine'
import { countRows, listLines } from './lists'
import { fileFields } from './request'

/** A list that is to be written. */
export interface ListFile {
  readonly request: ListRequest
  /** Aborted when nobody wants the file any more. */
  readonly stop?: AbortSignal | undefined
}

/** A list as CSV: the filters, order and columns of its table, every row; references as ids and as names. */
export async function* listCsv({ request, stop }: ListFile, { bom, guard }: Required<CsvOptions>) {
  yield Buffer.from((bom ? BOM : '') + headerLine(fileHeader(fileFields(request))))
  yield* listLines(request, { as: 'csv', guard }, stop)
}

/** A list as newline-delimited JSON: one object a row. */
export async function* listNdjson({ request, stop }: ListFile) {
  yield* listLines(request, { as: 'json', end: '\n' }, stop)
}

/** A list as one JSON document: `count`, `next` (always null, since nothing is left out) and `rows`. */
export async function* listJson({ request, stop }: ListFile) {
  yield Buffer.from(`{"count":${await countRows(request)},"next":null,"rows":[`)
  let first = true
  // Each line ends in what stands between two rows: the last one's is left away.
  let held: Uint8Array | undefined
  for await (const part of listLines(request, { as: 'json', end: ',\n' }, stop)) {
    if (held) yield held
    if (first) yield Buffer.from('\n')
    first = false
    held = part
  }
  if (held) yield held.subarray(0, -2)
  yield Buffer.from('\n]}\n')
}
