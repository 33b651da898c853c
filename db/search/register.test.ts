import { sql } from 'drizzle-orm'
import { beforeAll, expect, inject, it } from 'vitest'
import { text } from '../store/shape'
import { openReader, type Reader } from '../store/store'
import type { Tier } from './typed'

let reader: Reader

beforeAll(async () => {
  reader = await openReader(inject('registerStore'))
})

async function ids(table: string, q: string, tier: Tier = 'folded') {
  const where = reader.dialect.matches(table, q, tier)
  const rows = await reader.rows(sql`select id from ${sql.identifier(table)} t where ${where}`, { id: text })
  return rows.map(({ id }) => id)
}

const ministries = ['kaz-min-agriculture', 'tjk-min-agriculture']

it.each(['وزارة الزراعة', 'وزاره الزراعه', 'الزراعة وزارة', 'زراعة', 'Agricul'])(
  'finds the ministries of agriculture by %s',
  async (q) => {
    expect(await ids('institutions', q)).toEqual(expect.arrayContaining(ministries))
  },
)

it.each(['Хуҷанд', 'Хучанд', 'ХУЧАНД', 'Khujand'])('finds the city of Khujand by %s', async (q) => {
  expect(await ids('institutions', q)).toContain('tjk-khujand')
})

it('tells the spelling that was typed from its variants', async () => {
  expect(await ids('institutions', 'وزارة الزراعة', 'exact')).toEqual(expect.arrayContaining(ministries))
  expect(await ids('institutions', 'وزاره الزراعه', 'exact')).toEqual([])
  expect(await ids('institutions', 'Хучанд', 'exact')).toEqual([])
})

it.each(['agreements', 'institutions', 'events', 'claims', 'sources'])(
  'finds every record of %s by its id, in the exact tier too',
  async (table) => {
    const all = await ids(table, '')
    expect(all.length).toBeGreaterThan(0)
    for (const id of all.slice(0, 60)) {
      expect(await ids(table, id)).toContain(id)
      expect(await ids(table, id, 'exact')).toContain(id)
    }
  },
)

it.each(['%', '_', "'", '"', '\\', '\u0000', '*', 'a" OR "b', 'NEAR(a b, 5)', 'x) OR (y', 'folded : a', '^'])(
  'takes %j as text',
  async (q) => {
    for (const tier of ['folded', 'exact'] as const) {
      const found = await ids('agreements', q, tier)
      expect(found.length).toBeLessThan((await ids('agreements', '')).length)
    }
  },
)
