import type { Cell } from '@/db/encode/csv'
import type { FileTable } from '@/db/encode/table-file'
import type { Cited } from '@/db/queries/cited'

/** The file of a chart that draws claims as they are: a row for each. */
export function citedTable(cited: readonly Cited[]): FileTable {
  const header =
    'indicator,from_id,to_id,period_start,period_end,study_level,value,unit,qualifier,low,high,claim,source'
  const rows = cited.map(({ claim: c, source }): Cell[] => [
    ...[c.indicator, c.from_id, c.to_id, c.period_start, c.period_end, c.study_level],
    ...[c.value, c.unit, c.qualifier, c.low, c.high, c.id, source.id],
  ])
  return { header: header.split(','), rows }
}
