import { sql } from 'drizzle-orm'
import type { Collection } from '../catalog/collection'
import { subjectOf } from '../catalog/names'
import type { World } from '../scope'
import { text } from '../store/shape'

/** A name in the language it is in. */
export interface NameIn {
  readonly text: string
  readonly language: string
}

/**
 * The names of some records in every language, and those of what belongs to them (of an agreement its parties), by the
 * record's id: what a search may have found them by.
 */
export async function namesIn(
  { reader }: World,
  { name, search = [] }: Collection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly NameIn[]>> {
  const names = new Map<string, NameIn[]>()
  const subject = subjectOf(name)
  if (!subject || ids.length === 0) return names
  const belonging = search.flatMap((text) => {
    if (typeof text === 'string' || !('through' in text) || !text.through) return []
    const [owner, value] = [sql.identifier(text.through.owner), sql.identifier(text.column)]
    return sql` union all
      select j.${owner} as id, n.text, n.language, 2 as place, j.position from ${sql.identifier(text.through.table)} j
      join names n on n.subject = ${subjectOf(text.names)} and n.subject_id = j.${value} where j.${owner} in ${ids}`
  })
  const rows = await reader.rows(
    sql`
    select n.subject_id as id, n.text, n.language, 1 as place, 0 as position from names n
    where n.subject = ${subject} and n.subject_id in ${ids}${sql.join(belonging)} order by place, position, language`,
    { id: text, text: text, language: text },
  )
  for (const { id, text, language } of rows) names.set(id, [...(names.get(id) ?? []), { text, language }])
  return names
}
