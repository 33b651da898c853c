import { type SQL, sql } from 'drizzle-orm'
import { calledBy } from '../../catalog/called'
import type { Target } from '../../catalog/names'

/** The name of the record `id` in a language, else in English, else its id: what `labelsOf` says, in the statement. */
export function nameOf(target: Exclude<Target, 'countries'>, id: SQL, language: string): SQL {
  const called = calledBy(target)
  if ('column' in called) {
    const [label, table] = [sql.identifier(called.column), sql.identifier(target)]
    return sql`coalesce((select s.${label} from ${table} s where s.id = ${id}), ${id})`
  }
  const named = (code: string) =>
    sql`(select n.text from names n where n.subject = ${called.subject} and n.subject_id = ${id} and n.language = ${code})`
  const english = named('en')
  return language === 'en'
    ? sql`coalesce(${english}, ${id})`
    : sql`coalesce(${named(language)}, ${english}, ${id})`
}
