import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadDataset } from './load'
import { readCsv } from './read'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { dataset } = loadDataset(here('../dataset'))
const rowsOf = <T>(entries: readonly { readonly row: T }[] = []) => entries.map(({ row }) => row)
const sources = new Map(rowsOf(dataset.sources).map((row) => [row.id, row]))
const placed = [dataset.claims, dataset.agreement_sources, dataset.event_sources].flatMap((entries) =>
  rowsOf<{ source_id: string; locator: string | null; wording: string | null }>(entries),
)

/** Texts that were read whole and lie beside a checkout, by their SHA-256; a user's clone has none. */
function texts(): Map<string, string> {
  const folder = here('../../../shared/seed')
  const files = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : []
  return new Map(files.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString()]))
}

test('every claim names its place, or its source says why none is named', () => {
  const silent = rowsOf(dataset.claims).filter(
    ({ locator, source_id }) => locator === null && !sources.get(source_id)?.kept,
  )
  expect(silent).toEqual([])
})

test('words that are quoted stand at their place, byte for byte, where the text is at hand', (context) => {
  const found = texts()
  const quoted = placed.flatMap(({ source_id, locator, wording }) => {
    const text = found.get(sources.get(source_id)?.text_sha256 ?? '')
    const [, n] = /^para (\d+)$/.exec(locator ?? '') ?? []
    if (text === undefined || wording === null || n === undefined) return []
    const paragraphs = text.split('\n').filter((line) => line.trim() !== '')
    return [{ wording, paragraph: paragraphs[Number(n) - 1] ?? '' }]
  })
  if (found.size === 0) context.skip('no text that was read lies beside this checkout')
  expect(quoted.length).toBeGreaterThan(20)
  for (const { wording, paragraph } of quoted) expect(paragraph).toContain(wording)
})

const tableOf = {
  source: 'sources',
  claim: 'claims',
  event: 'events',
  agreement: 'agreements',
  institution: 'institutions',
} as const

/** What waits for a table of its own. */
const waiting = ['commitment', 'person']

test('every fact of the report that the desk began with is on record, but for promises and persons', () => {
  const facts = readCsv('founding-report.fixture.csv', readFileSync(here('founding-report.fixture.csv')), [
    ...['n', 'para', 'fact_en', 'fact_ar', 'where'],
  ])
  expect(facts.problems).toEqual([])
  expect(facts.records.length).toBeGreaterThanOrEqual(37)
  const places = facts.records.flatMap(({ cells }) => (cells.get('where') ?? '').split(';'))
  const missing = places.filter((place) => {
    const [kind = '', id] = place.split(':')
    if (waiting.includes(kind)) return false
    const table = Object.hasOwn(tableOf, kind) ? tableOf[kind as keyof typeof tableOf] : undefined
    return !table || !rowsOf<{ id: string }>(dataset[table]).some((row) => row.id === id)
  })
  expect(missing).toEqual([])
})
