import { sql } from 'drizzle-orm'
import type { Field } from '../../catalog/field'
import type { Reader } from '../../store/store'
import { facetWord } from '../facet-words'
import type { Context } from '../sql/context'
import { expression, manyValues } from '../sql/expression'
import { addBit, type Bits, emptyBits } from './bits'
import { heldColumn } from './cached'
import { type Column, eachCode, recordsOf } from './column'

/** The values of a field for each of the pair's records, by the way its filter reaches them. */
export function columnOf(reader: Reader, context: Context, field: Field): Promise<Column> {
  const via = field.matches ?? field.via
  if (via?.kind !== 'many') return heldColumn(reader, context, expression(context, field))
  const { table, owner, value, only } = manyValues(context, via)
  return heldColumn(reader, context, value, sql`${table} on ${owner} = t.id${only}`)
}

/** The records that have one of the chosen values in a column: what `isOneOf` says in SQL. */
export function recordsWith(field: Field, column: Column, chosen: readonly string[]): Bits {
  const wanted = column.values.map((value) => chosen.includes(facetWord(field, value)))
  const records = recordsOf(column)
  const found = emptyBits(records)
  let record = 0
  const add = (code: number) => wanted[code] && addBit(found, record)
  for (; record < records; record++) eachCode(column, record, add)
  return found
}
