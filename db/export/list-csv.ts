import type { Field } from '../catalog/field'
import { type Labels, labelsOf } from '../queries/labels'
import { chosenFields, type ListRequest, streamRows } from '../queries/list/list'
import type { Cells, Reader } from '../store'
import { type Cell, type CsvOptions, writeCsv } from './csv'

/** The header of a view's CSV: its columns; a column of references is followed by their names. */
export const csvHeader = (fields: readonly Field[]): string[] =>
  fields.flatMap((f) => (hasNames(f) ? [f.name, `${f.name}_name`] : [f.name]))

/**
 * A view as CSV: the same filters, order and columns as its table, every page of it. References are written as
 * ids (joined by `;`) and as names in the request's language.
 */
export async function listCsv(
  reader: Reader,
  request: ListRequest,
  options: CsvOptions,
): Promise<Iterable<string>> {
  const fields = chosenFields(request)
  const labels = new Map<string, Labels>()
  for (const { refers } of fields.filter(hasNames)) {
    if (refers) labels.set(refers, await labelsOf(reader, refers, request.language))
  }
  const rows = mapRows(streamRows(reader, request), (row) => fields.flatMap((f) => cellsOf(f, row, labels)))
  return writeCsv(csvHeader(fields), rows, options)
}

const hasNames = (field: Field) => field.refers !== undefined && field.refers !== 'countries'

function cellsOf(field: Field, row: Cells, labels: ReadonlyMap<string, Labels>): Cell[] {
  const value = row[field.name] ?? null
  if (field.type === 'bool') return [value === null ? null : value === 1 ? 'yes' : 'no']
  if (!hasNames(field)) return [value]
  const names = labels.get(field.refers ?? '')
  const named =
    value === null
      ? null
      : String(value)
          .split(';')
          .map((id) => names?.get(id)?.text ?? id)
  return [value, named === null ? null : named.join('; ')]
}

function* mapRows<A, B>(rows: Iterable<A>, change: (row: A) => B): Iterable<B> {
  for (const row of rows) yield change(row)
}
