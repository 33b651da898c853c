import { sql } from 'drizzle-orm'
import type { Word } from '../../catalog/vocabulary'
import type { Scope } from '../../scope'
import { text, word } from '../../store/shape'
import { belongs } from '../belongs'

/** What a later agreement, `from`, does to an earlier one, `to`. */
export interface Relation {
  readonly from: string
  readonly to: string
  readonly kind: Word<'agreement_link_kind'>
}

/** Every link between two agreements of a scope, in the order of their ids. */
export async function agreementRelations(scope: Scope): Promise<Relation[]> {
  const isOfScope = (end: string) => belongs(scope, 'agreements', sql`${sql.identifier(end)}.ordinal`)
  const rows = await scope.reader.rows(
    sql`select l.from_id as "from", l.to_id as "to", l.kind from agreement_links l
    join agreements later on later.id = l.from_id join agreements earlier on earlier.id = l.to_id
    where ${isOfScope('later')} and ${isOfScope('earlier')} order by 1, 2, 3`,
    { from: text, to: text, kind: word('agreement_link_kind') },
  )
  return rows
}
