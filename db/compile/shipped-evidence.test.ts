import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadDataset } from './load'

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
