import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test, vi } from 'vitest'
import { views } from '../../db/catalog/views'
import { listen } from './listen'
import { warmStore } from './warm-store'

test('the lists of a store are asked for once, and again when another store takes its place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-warm-'))
  const store = join(folder, 'store.db')
  vi.stubEnv('RAVOBIT_STORE', store)
  const asked: string[] = []
  const running = await listen(
    async (request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.end()
    },
    { port: 0, host: '127.0.0.1' },
  )
  const lists = [
    ...Object.keys(views).map((view) => `HEAD /api/v1/kaz-tjk/${view}.csv`),
    'GET /api/v1/kaz-tjk/sources.csv',
  ]
  try {
    await warmStore(running.url, new AbortController().signal)
    expect(asked).toEqual([])
    copyFileSync(inject('registerStore'), store)
    await warmStore(running.url, new AbortController().signal)
    await warmStore(running.url, new AbortController().signal)
    expect(asked).toEqual(lists)
    rmSync(store)
    copyFileSync(inject('registerStore'), store)
    await warmStore(running.url, new AbortController().signal)
    expect(asked).toEqual([...lists, ...lists])
  } finally {
    await running.close()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  }
})
