import { sql } from 'drizzle-orm'
import type { Pair } from '../catalog/field'
import { schema } from '../schema'
import type { Reader } from '../store'

/** Reads `kaz-tjk`; undefined unless it is two different codes in alphabetical order. */
export function readPair(id: string): Pair | undefined {
  const [, a, b] = /^([a-z]{3})-([a-z]{3})$/.exec(id) ?? []
  return a && b && a < b ? { id, a, b } : undefined
}

/** What the store says of itself. */
export async function datasetMeta(reader: Reader) {
  const [meta] = await reader.db.select().from(schema.dataset_meta)
  const files = await reader.db.select().from(schema.dataset_files).orderBy(schema.dataset_files.path)
  return { meta, files }
}

const pairs = new WeakMap<Reader, Promise<Pair[]>>()

/** The pairs that the store can show. */
export function knownPairs(reader: Reader): Promise<Pair[]> {
  const known = pairs.get(reader) ?? readPairs(reader)
  pairs.set(reader, known)
  return known
}

async function readPairs(reader: Reader): Promise<Pair[]> {
  const [meta] = await reader.db.select({ pair: schema.dataset_meta.first_pair }).from(schema.dataset_meta)
  return [meta && readPair(meta.pair)].flatMap((pair) => pair ?? [])
}

/** One cell of the coverage grid: how many claims there are on a year's indicator by one reporter. */
export interface Coverage {
  readonly indicator: string
  readonly reporter: string | null
  readonly year: number
  readonly claims: number
}

/** Which years have whole-year levels between the pair's countries, by indicator and reporter. */
export async function coverage(reader: Reader, pair: Pair): Promise<Coverage[]> {
  const ends = sql`(${pair.a.toUpperCase()}, ${pair.b.toUpperCase()})`
  const rows = await reader.rows(sql`
    select indicator, reporter_id, substr(period_start, 1, 4) as year, count(*) as n from claims
    where kind = 'level' and period_kind in ('year', 'academic_year') and product_id is null and rank <> 'deprecated'
      and from_id in ${ends} and to_id in ${ends} and from_id <> to_id
    group by 1, 2, 3 order by 1, 2, 3`)
  return rows.map((row) => ({
    indicator: String(row.indicator),
    reporter: row.reporter_id === null ? null : String(row.reporter_id),
    year: Number(row.year),
    claims: Number(row.n),
  }))
}
