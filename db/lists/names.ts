import { sql } from 'drizzle-orm'
import type { Collection } from '../catalog/field'
import type { World } from '../scope'

/** A name in the language it is in. */
export interface NameIn {
  readonly text: string
  readonly language: string
}

/**
 * The names of some records in every language, and of an agreement also those of its parties, by the record's id: what
 * a search may have found them by.
 */
export async function namesIn(
  { reader }: World,
  { subject }: Collection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly NameIn[]>> {
  const names = new Map<string, NameIn[]>()
  if (!subject || ids.length === 0) return names
  const list = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const parties =
    subject === 'agreement'
      ? sql` union all select p.agreement_id as id, n.text, n.language, 2 as place, p.position from agreement_parties p
          join names n on n.subject = 'institution' and n.subject_id = p.institution_id where p.agreement_id in (${list})`
      : sql``
  const rows = await reader.rows<{ id: string; text: string; language: string }>(sql`
    select n.subject_id as id, n.text, n.language, 1 as place, 0 as position from names n
    where n.subject = ${subject} and n.subject_id in (${list})${parties} order by place, position, language`)
  for (const { id, text, language } of rows) names.set(id, [...(names.get(id) ?? []), { text, language }])
  return names
}
