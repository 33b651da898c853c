import { NOT_STATED } from '@/db/catalog/query/query'
import type { FileTable } from '@/db/encode/table-file'
import type { FacetValue } from '@/db/lists/engine'

/** The file of how many agreements were signed: a row for each year that has any. */
export function signedTable(counts: readonly FacetValue[]): FileTable {
  const dated = counts.filter(({ value }) => value !== NOT_STATED)
  const rows = dated.map(({ value, count }) => [Number(value), count] as const)
  rows.sort(([a], [b]) => a - b)
  return { header: ['year_signed', 'agreements'], rows }
}
