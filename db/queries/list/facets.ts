import { sql } from 'drizzle-orm'
import type { Field } from '../../catalog/field'
import { NOT_STATED, openFields } from '../../catalog/query/query'
import type { Reader } from '../../store'
import { expression, manyRows } from './expression'
import { contextOf, type ListRequest } from './list'
import { where } from './where'

/** A value that could be chosen and how many rows it would give beside the other filters. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/**
 * Live counts of every facet of the view, by field name. A facet leaves its own filter out, so a second value
 * can be added; values chosen in the URL are listed even when they count nothing.
 */
export async function facetCounts(
  reader: Reader,
  request: ListRequest,
): Promise<Record<string, FacetValue[]>> {
  const facets = openFields(request.view, request.pair).filter((f) => f.filter === 'facet')
  const counted = await Promise.all(
    facets.map(async (f) => [f.name, await countFacet(reader, request, f)] as const),
  )
  return Object.fromEntries(counted)
}

async function countFacet(reader: Reader, request: ListRequest, field: Field): Promise<FacetValue[]> {
  const context = contextOf(reader, request)
  const condition = where(context, request.view, request.query, field.name)
  const table = sql.identifier(context.collection.table)
  const many = field.via?.kind === 'many' ? manyRows(context, field) : undefined
  // The joined form counts a record once for each of its values.
  const value = many ? sql`v.value` : expression(context, field)
  const source = many ? sql`${table} t, ${joined(field)}` : sql`${table} t`
  const link = many ? sql`v.owner = t.id and ` : sql``
  const rows = await reader.rows(
    sql`select ${value} as value, count(*) as n from ${source} where ${link}${condition} group by 1 order by n desc, value nulls last`,
  )
  const counts = rows.map((row) => ({ value: wordOf(field, row.value), count: Number(row.n) }))
  const missing = (request.query.facets[field.name] ?? []).filter((v) => !counts.some((c) => c.value === v))
  return [...counts, ...missing.map((v) => ({ value: v, count: 0 }))]
}

function joined(field: Field) {
  if (field.via?.kind !== 'many') throw new Error(`${field.name} is not many-valued`)
  const { table, owner, value } = field.via
  return sql`(select distinct ${sql.identifier(owner)} as owner, ${sql.identifier(value)} as value from ${sql.identifier(table)}) v`
}

function wordOf(field: Field, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return NOT_STATED
  return field.type === 'bool' ? (value === 1 ? 'yes' : 'no') : String(value)
}
