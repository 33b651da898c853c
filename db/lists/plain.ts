import { sql } from 'drizzle-orm'
import { openFields } from '../catalog/query/query'
import { any, maybe, number, text } from '../store/shape'
import type { CellRows, Facets, FacetValue, LineFormat, ListEngine, ListRequest } from './engine'
import { facetWord, inFacetOrder } from './facet-words'
import { chosenFields } from './request'
import { contextOf } from './sql/context'
import { expression, manyValues } from './sql/expression'
import { fileColumns } from './sql/file-columns'
import { orderBy, selectRows } from './sql/select'
import { sourceIds } from './sql/source-ids'
import { always, conditions, records, where } from './sql/where'

/**
 * Lists as one plain statement for each question over the same `where`: nothing is held in memory. Slower than any other, and
 * what every other has to agree with.
 */
export const plainLists: ListEngine = {
  async page(request) {
    const { page, size } = request.query
    const context = contextOf(request)
    const needs = chosenFields(request).flatMap((field) => field.needs ?? [])
    const rows = await request.scope.reader.rows(sql`
      ${selectRows(context, request, 'id', ...needs, 'ordinal')} where ${chosen(request)}
      order by ${orderBy(context, request)} limit ${size} offset ${(page - 1) * size}`)
    const total = await plainLists.count(request)
    const asked = request.record === undefined ? conditions(context, request.view, request.query) : new Map()
    const filters = [...asked.keys()]
    const relaxations =
      total > 0 ? [] : await Promise.all(filters.map(async (filter) => relieved(request, filter)))
    return { rows, total, facets: await facets(request), relaxations }
  },
  values: async (request, name) => (await counts(request, name)).filter(({ count }) => count > 0),
  async count(request) {
    const [row] = await request.scope.reader.rows(
      sql`select count(*) as n from ${records(contextOf(request))} where ${chosen(request)}`,
      { n: number },
    )
    return row?.n ?? 0
  },
  async *lines(request, format, stop) {
    for (const ordinal of await ordinals(request)) {
      stop?.throwIfAborted()
      yield lineOf(request, format, ordinal)
    }
  },
  async *cells(request, stop): CellRows {
    const { reader } = request.scope
    const context = contextOf(request)
    const columns = reader.dialect.lines.plainCells(fileColumns(context, chosenFields(request)))
    const rows = sql`select ${columns} from ${records(context)} where ${chosen(request)} order by ${orderBy(context, request)}`
    for (const row of reader.tuples(rows)) {
      stop?.throwIfAborted()
      yield [row]
    }
  },
  async widest(request) {
    const { reader } = request.scope
    const context = contextOf(request)
    const width = reader.dialect.lines.widest(fileColumns(context, chosenFields(request)))
    const [row] = await reader.rows(
      sql`select ${width} as n from ${records(context)} where ${chosen(request)}`,
      { n: number },
    )
    return row?.n ?? 0
  },
  async sources(request) {
    const context = contextOf(request)
    const rows = await request.scope.reader.rows(
      sql`select ${sourceIds(context)} as ids from ${records(context)} where ${chosen(request)}`,
      { ids: maybe(text) },
    )
    return new Set(rows.flatMap(({ ids }) => ids?.split(';') ?? []))
  },
}

/** The rows of a list, without one of its filters where it is named. */
function chosen(request: ListRequest, without?: string) {
  const context = contextOf(request)
  const fixed = always(context, request.view)
  if (request.record !== undefined) return sql`${fixed} and t.id = ${request.record}`
  if (without === undefined) return where(context, request.view, request.query)
  const others = [...conditions(context, request.view, request.query)].filter(([name]) => name !== without)
  return sql.join([fixed, ...others.map(([, condition]) => condition)], sql` and `)
}

async function relieved(request: ListRequest, filter: string) {
  const [row] = await request.scope.reader.rows(
    sql`select count(*) as n from ${records(contextOf(request))} where ${chosen(request, filter)}`,
    { n: number },
  )
  return { filter, count: row?.n ?? 0 }
}

async function facets(request: ListRequest): Promise<Facets> {
  const fields = openFields(request.view, request.scope.pair).filter(({ filter }) => filter === 'facet')
  const counted = await Promise.all(
    fields.map(async ({ name }) => {
      const found = (await counts(request, name, name)).filter(({ count }) => count > 0)
      const missing = (request.query.facets[name] ?? []).filter((v) => !found.some((one) => one.value === v))
      return [name, [...found, ...missing.map((value) => ({ value, count: 0 }))]] as const
    }),
  )
  return Object.fromEntries(counted)
}

async function counts(request: ListRequest, name: string, without?: string): Promise<FacetValue[]> {
  const context = contextOf(request)
  const field = openFields(request.view, request.scope.pair).find((one) => one.name === name)
  if (!field) return []
  const via = field.matches ?? field.via
  const many = via?.kind === 'many' ? manyValues(context, via) : undefined
  const value = many ? many.value : expression(context, field)
  const joined = many ? sql` left join ${many.table} on ${many.owner} = t.id${many.only}` : sql``
  const rows = await request.scope.reader.rows(
    sql`select value, count(distinct ordinal) as n from (select ${value} as value, t.ordinal as ordinal
      from ${records(context)}${joined} where ${chosen(request, without)}) group by 1`,
    { value: any, n: number },
  )
  return rows.map((row) => ({ value: facetWord(field, row.value), count: row.n })).sort(inFacetOrder)
}

async function ordinals(request: ListRequest): Promise<number[]> {
  const context = contextOf(request)
  const rows = await request.scope.reader.rows(
    sql`select t.ordinal from ${records(context)} where ${chosen(request)} order by ${orderBy(context, request)}`,
    { ordinal: number },
  )
  return rows.map(({ ordinal }) => ordinal)
}

function lineOf(request: ListRequest, format: LineFormat, ordinal: number): Uint8Array {
  const { reader } = request.scope
  const context = contextOf(request)
  const writer = reader.dialect.lines
  const columns = fileColumns(context, chosenFields(request))
  const line =
    format.as === 'csv' ? writer.csvLine(columns, format.guard) : writer.jsonLine(columns, format.end)
  const [[text] = []] = reader.tuples(
    sql`select ${line} from ${sql.identifier(context.collection.name)} t where t.ordinal = ${ordinal}`,
  )
  return Buffer.from(String(text))
}
