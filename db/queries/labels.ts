import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { calledBy, isCollection } from '../catalog/called'
import type { Target } from '../catalog/names'
import { schema } from '../schema/schema'
import type { Scope, World } from '../scope'
import { ENTRY_BYTES } from '../store/memo'
import { text } from '../store/shape'
import type { Reader } from '../store/store'
import { belongs } from './belongs'

/** A record's name and the language it is in, which may not be the reader's. */
export interface Label {
  readonly text: string
  readonly language: string
  /** The country a body belongs to. */
  readonly country?: string
}

export type Labels = ReadonlyMap<string, Label>

/**
 * Names of the records of a target that a scope has to do with, in `language`, else in English; sources go by their
 * publisher. Countries are named by the reader's side (`Intl.DisplayNames`) and have their id as text here.
 */
export const labelsOf = (scope: Scope, target: Target, language: string): Promise<Labels> =>
  scope.reader.memo.keep(
    `labels ${scope.pair.id} ${target} ${language}`,
    () => read(scope.reader, target, language, isOfScope(scope, target)),
    (labels) => [...labels.values()].reduce((sum, { text }) => sum + ENTRY_BYTES + 2 * text.length, 0),
  )

/** The names of some records of a target, whatever scope they are of: what is shown of a page needs no more. */
export async function labelsByIds(
  { reader }: World,
  target: Target,
  ids: Iterable<string>,
  language: string,
): Promise<Labels> {
  const wanted = [...new Set(ids)]
  return wanted.length === 0 ? new Map() : read(reader, target, language, (id) => sql`${id} in ${wanted}`)
}

/** The ids of the records of a target that a scope has to do with. */
export const idsOf = (scope: Scope, target: Target): Promise<ReadonlySet<string>> =>
  scope.reader.memo.keep(
    `ids ${scope.pair.id} ${target}`,
    async () => new Set((await labelsOf(scope, target, 'en')).keys()),
    ({ size }) => size * ENTRY_BYTES,
  )

/** Which records are named: a condition on their id. */
type Chosen = (id: SQLWrapper) => SQL | undefined

async function read(reader: Reader, target: Target, language: string, chosen: Chosen): Promise<Labels> {
  if (target === 'countries') {
    const { id, alpha2 } = schema.countries
    const rows = await reader.db.select({ id, alpha2 }).from(schema.countries).where(chosen(id))
    return new Map(rows.map((row) => [row.id, { text: row.alpha2 ?? row.id, language: '' }]))
  }
  const called = calledBy(target)
  if ('column' in called) {
    const label = sql.identifier(called.column)
    const rows = await reader.rows(
      sql`select t.id, t.${label} as text from ${sql.identifier(target)} t
        where ${chosen(sql`t.id`) ?? sql`1 = 1`} order by t.${label}`,
      { id: text, text: text },
    )
    return new Map(rows.map(({ id, text }) => [id, { text, language: 'en' }]))
  }
  const { institutions, names, name_order } = schema
  const rows = await reader.db
    .select({
      id: names.subject_id,
      text: names.text,
      language: names.language,
      country: institutions.country_id,
    })
    .from(names)
    .leftJoin(institutions, and(eq(names.subject, 'institution'), eq(institutions.id, names.subject_id)))
    .leftJoin(
      name_order,
      and(
        eq(name_order.subject, names.subject),
        eq(name_order.language, language),
        eq(name_order.subject_id, names.subject_id),
      ),
    )
    .where(
      and(
        eq(names.subject, called.subject),
        inArray(names.language, [language, 'en']),
        chosen(names.subject_id),
      ),
    )
    .orderBy(name_order.place, names.subject_id)
  const english = rows.filter((row) => row.language === 'en')
  const localised = rows.filter((row) => row.language === language)
  const label = ({ text, language, country }: (typeof rows)[number]): Label =>
    country ? { text, language, country } : { text, language }
  return new Map([...english, ...localised].map((row) => [row.id, label(row)]))
}

/** True of the ids of a collection's records that belong to a scope; all of what is everybody's. */
const isOfScope =
  (scope: Scope, target: Target): Chosen =>
  (id) =>
    isCollection(target)
      ? sql`exists (select 1 from ${sql.identifier(target)} o where o.id = ${id} and ${belongs(scope, target, sql`o.ordinal`)})`
      : undefined
