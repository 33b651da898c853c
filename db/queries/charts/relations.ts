import { asc } from 'drizzle-orm'
import type { Word } from '../../catalog/vocabulary'
import { schema } from '../../schema'
import type { Reader } from '../../store'

/** What a later agreement, `from`, does to an earlier one, `to`. */
export interface Relation {
  readonly from: string
  readonly to: string
  readonly kind: Word<'agreement_link_kind'>
}

/** Every link between two agreements, in the order of their ids. */
export async function agreementRelations(reader: Reader): Promise<Relation[]> {
  const { from_id, to_id, kind } = schema.agreement_links
  return reader.db
    .select({ from: from_id, to: to_id, kind })
    .from(schema.agreement_links)
    .orderBy(asc(from_id), asc(to_id), asc(kind))
}
