import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type Row = Readonly<Record<string, string>>

/** The rows of a file of the dataset that is served to journeys: what the pages are held against. */
export function dataset(name: string): Row[] {
  const file = new URL(`../../db/compile/register.fixture/${name}.csv`, import.meta.url)
  return parse<Row>(readFileSync(file), { columns: true })
}

/** One row by its id. */
export function datasetRow(name: string, id: string): Row {
  const found = dataset(name).find((row) => row.id === id)
  if (!found) throw new Error(`${name}.csv has no row "${id}"`)
  return found
}

/** What the dataset calls a record in a language. */
export function nameOf(subject: 'institution' | 'agreement', id: string, language: string): string {
  const found = dataset('names').find(
    (name) => name.subject === subject && name.subject_id === id && name.language === language,
  )
  if (!found?.text) throw new Error(`names.csv has no ${language} name of "${id}"`)
  return found.text
}

/** A body with all that went before it. */
export function withPredecessors(body: string): Set<string> {
  const bodies = new Set([body])
  const links = dataset('institution_links')
  for (const id of bodies) for (const { from_id = '', to_id } of links) if (to_id === id) bodies.add(from_id)
  return bodies
}

/** The agreements that any of the bodies signed, by their ids. */
export function signedBy(bodies: ReadonlySet<string>): Set<string> {
  const parties = dataset('agreement_parties').filter((p) => bodies.has(p.institution_id ?? ''))
  return new Set(parties.map((p) => p.agreement_id ?? ''))
}
