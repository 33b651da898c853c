import { type SQL, sql } from 'drizzle-orm'
import type { Target } from '../../catalog/field'

/** Targets whose records have names by language; sources go by their publisher. */
export const subjects = {
  institutions: 'institution',
  events: 'event',
  agreements: 'agreement',
  products: 'product',
  sectors: 'sector',
} as const

/** The name of the record `id` in a language, else in English, else its id: what `labelsOf` says, in the statement. */
export function nameOf(target: Exclude<Target, 'countries'>, id: SQL, language: string): SQL {
  if (target === 'sources')
    return sql`coalesce((select s.publisher from sources s where s.id = ${id}), ${id})`
  const named = (code: string) =>
    sql`(select n.text from names n where n.subject = ${subjects[target]} and n.subject_id = ${id} and n.language = ${code})`
  const english = named('en')
  return language === 'en'
    ? sql`coalesce(${english}, ${id})`
    : sql`coalesce(${named(language)}, ${english}, ${id})`
}
