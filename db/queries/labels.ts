import { and, eq, inArray } from 'drizzle-orm'
import type { Target } from '../catalog/field'
import { schema } from '../schema'
import type { Reader } from '../store'
import { subjects } from './list/names-of'

/** A record's name and the language it is in, which may not be the reader's. */
export interface Label {
  readonly text: string
  readonly language: string
  /** The country a body belongs to. */
  readonly country?: string
}

export type Labels = ReadonlyMap<string, Label>

// A store never changes under a reader, so its names are read once.
const cache = new WeakMap<Reader, Map<string, Promise<Labels>>>()

/**
 * Names of all records of a target in `language`, else in English; sources go by their publisher. Countries
 * are named by the reader's side (`Intl.DisplayNames`) and have their id as text here.
 */
export function labelsOf(reader: Reader, target: Target, language: string): Promise<Labels> {
  const held = cache.get(reader) ?? new Map<string, Promise<Labels>>()
  cache.set(reader, held)
  const key = `${target} ${language}`
  const labels = held.get(key) ?? read(reader, target, language)
  held.set(key, labels)
  return labels
}

const ids = new WeakMap<Labels, ReadonlySet<string>>()

/** The ids of all records of a target. */
export async function idsOf(reader: Reader, target: Target): Promise<ReadonlySet<string>> {
  const labels = await labelsOf(reader, target, 'en')
  const known = ids.get(labels) ?? new Set(labels.keys())
  ids.set(labels, known)
  return known
}

async function read(reader: Reader, target: Target, language: string): Promise<Labels> {
  if (target === 'countries') {
    const rows = await reader.db
      .select({ id: schema.countries.id, alpha2: schema.countries.alpha2 })
      .from(schema.countries)
    return new Map(rows.map((row) => [row.id, { text: row.alpha2 ?? row.id, language: '' }]))
  }
  if (target === 'sources') {
    const { id, publisher } = schema.sources
    const rows = await reader.db.select({ id, publisher }).from(schema.sources).orderBy(publisher)
    return new Map(rows.map((row) => [row.id, { text: row.publisher, language: 'en' }]))
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
    .where(and(eq(names.subject, subjects[target]), inArray(names.language, [language, 'en'])))
    .orderBy(name_order.place, names.subject_id)
  const english = rows.filter((row) => row.language === 'en')
  const localised = rows.filter((row) => row.language === language)
  const label = ({ text, language, country }: (typeof rows)[number]): Label =>
    country ? { text, language, country } : { text, language }
  return new Map([...english, ...localised].map((row) => [row.id, label(row)]))
}
