import { beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { charts } from '@/db/catalog/charts'
import { isWhole, type View, views } from '@/db/catalog/views'
import { ask } from './routes.fixture'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('pairsStore'))
})

/** What stands in the records of a pair alone. */
const marks = { 'kaz-tjk': /roadmap|free-trade|ev-2023/, 'tjk-uzb': /\w-tu\b/, 'chn-kgz': /\w-ck\b/ }
const pairs = Object.keys(marks) as (keyof typeof marks)[]
const registers = ['agreements', 'events']

const textOf = async (address: string) => {
  const answer = await ask(`/api/v1/${address}`)
  expect([address, answer.status]).toEqual([address, 200])
  return answer.text()
}

describe.each(pairs)('%s', (pair) => {
  const others = pairs.filter((other) => other !== pair)

  it.each(Object.keys(views))('has a file of %s', async (name) => {
    const text = await textOf(`${pair}/${name}.ndjson?cols=id`)
    expect(text).not.toBe('')
    if (registers.includes(name)) {
      expect(text).toMatch(marks[pair])
      for (const other of others) expect(text).not.toMatch(marks[other])
    }
  })

  it.each(Object.keys(charts))('has a file of the chart "%s"', async (name) => {
    const text = await textOf(`${pair}/charts/${name}.csv`)
    expect(text).toContain('\r\n')
    for (const other of others) expect(text).not.toMatch(marks[other])
  })

  it.each(['agreements.ics', 'agreements.atom'])('has %s', async (file) => {
    const text = await textOf(`${pair}/${file}`)
    for (const other of others) expect(text).not.toMatch(marks[other])
  })

  it('has a file of each record that its lists have, and of no other', async () => {
    for (const [name, view] of Object.entries<View>(views)) {
      if (!isWhole(view)) continue
      const { rows } = JSON.parse(await textOf(`${pair}/${name}.json?cols=id`))
      const ids = rows.map(({ id }: { id: string }) => id)
      expect(ids.length, name).toBeGreaterThan(0)
      for (const id of ids) await textOf(`${pair}/${name}/${encodeURIComponent(id)}.json`)
      for (const other of others) {
        const theirs = JSON.parse(await textOf(`${other}/${name}.json?cols=id`)).rows
        for (const { id } of theirs)
          if (!ids.includes(id))
            expect((await ask(`/api/v1/${pair}/${name}/${encodeURIComponent(id)}.json`)).status).toBe(404)
      }
    }
  })
})

it('a pair that the store does not hold is not found', async () => {
  expect((await ask('/api/v1/kaz-uzb/claims.csv')).status).toBe(404)
  expect((await ask('/api/v1/tjk-kaz/claims.csv')).status).toBe(404)
})
