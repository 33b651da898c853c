import { and, asc, eq } from 'drizzle-orm'
import type { Word } from '../../catalog/vocabulary'
import { schema } from '../../schema/schema'
import type { World } from '../../scope'

/** A record's names in every language the dataset has, and whether a source or the desk gave them. */
export async function namesOf({ reader }: World, subject: Word<'name_subject'>, id: string) {
  const { names } = schema
  return reader.db
    .select({ language: names.language, text: names.text, origin: names.origin })
    .from(names)
    .where(and(eq(names.subject, subject), eq(names.subject_id, id)))
    .orderBy(asc(names.language))
}
