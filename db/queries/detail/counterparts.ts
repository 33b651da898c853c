import { sql } from 'drizzle-orm'
import type { Scope } from '../../scope'
import { number, text } from '../../store/shape'
import { lineageOf } from '../lineage'

/** A body of the other country, and how many agreements both stand for, themselves or through predecessors. */
export interface Counterpart {
  readonly id: string
  readonly agreements: number
}

/**
 * The counterparts of a body in the pair's other country, those with most agreements first. A former body is left
 * out where a successor stands for it.
 */
export async function counterpartsOf(
  scope: Scope,
  { id, country_id }: { readonly id: string; readonly country_id: string },
): Promise<Counterpart[]> {
  const { a, b } = scope.pair
  if (country_id !== a && country_id !== b) return []
  const lineage = await lineageOf(scope)
  const rows = await scope.reader.rows(
    sql`
    select other.institution_id as id, count(*) as agreements from agreement_bodies mine
    join agreement_bodies other on other.agreement_id = mine.agreement_id
    where mine.institution_id = ${id} and other.country_id = ${country_id === a ? b : a}
    group by 1 order by 2 desc, 1`,
    { id: text, agreements: number },
  )
  return rows.filter((row) => lineage.isStanding(row.id))
}
