import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type Row = Readonly<Record<string, string>>

/** The rows of a file of the shipped dataset: what the pages are held against. */
export function dataset(name: string): Row[] {
  const file = new URL(`../../db/dataset/${name}.csv`, import.meta.url)
  return parse<Row>(readFileSync(file), { columns: true })
}

/** One row by its id. */
export function datasetRow(name: string, id: string): Row {
  const found = dataset(name).find((row) => row.id === id)
  if (!found) throw new Error(`${name}.csv has no row "${id}"`)
  return found
}
