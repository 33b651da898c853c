import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { compileStore } from '@/db/compile/compile'
import { append, makeDataset, temporaryFolder } from '@/db/compile/fixture'
import { ask } from './routes.fixture'

const BODIES = 350
const ids = Array.from({ length: BODIES }, (_, i) => `body-${i}`)

/** Serves an agreement that 350 bodies of such names are party to. */
async function serve(nameOf: (id: string) => string): Promise<void> {
  const dataset = makeDataset({
    'institutions.csv': append(...ids.map((id) => `${id},TJK,ministry,,,`)),
    'names.csv': append(...ids.map((id) => `institution,${id},en,${nameOf(id)},source`)),
    'agreement_parties.csv': append(...ids.map((id) => `2023-roadmap,${id}`)),
  })
  const store = join(temporaryFolder(), 'store.db')
  await compileStore(dataset, store)
  vi.stubEnv('RAVOBIT_STORE', store)
}

beforeEach(() => {
  vi.unstubAllEnvs()
})

const workbook = (query = '', method = 'GET') => ask(`/api/v1/kaz-tjk/agreements.xlsx?${query}`, method)

it('a workbook whose joined cell would be too long is refused before its first byte', async () => {
  await serve((id) => `${'Local executive body of a district '.repeat(3)}${id}`)
  const answer = await workbook()
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({
    error: { code: 'format_limit', message: expect.stringContaining('characters in a cell') },
  })
  expect((await workbook('', 'HEAD')).status).toBe(400)
  // Without that column, or without that agreement, it holds; so do the other formats.
  for (const query of ['cols=id,title', 'type=agreement']) {
    const other = await workbook(query)
    expect([query, other.status, (await other.arrayBuffer()).byteLength > 1000]).toEqual([query, 200, true])
  }
  for (const format of ['csv', 'json', 'zip']) {
    const other = await ask(`/api/v1/kaz-tjk/agreements.${format}`)
    expect([format, other.status, (await other.arrayBuffer()).byteLength > 1000]).toEqual([format, 200, true])
  }
})

it('letters count, not bytes', async () => {
  await serve((id) => `${'Маҳаллӣ '.repeat(6)}${id}`)
  const answer = await workbook()
  expect(answer.status).toBe(200)
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000)
})
