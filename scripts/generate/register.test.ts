import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileStore } from '../../db/compile/compile'
import type { Entry } from '../../db/compile/dataset'
import { temporaryFolder } from '../../db/compile/fixture'
import { loadDataset } from '../../db/compile/load'
import type { TableName } from '../../db/compile/tables'
import { schema } from '../../db/schema/schema'
import { openReader } from '../../db/store/store'
import { CommandError } from '../command'
import { generateRegister } from './register'

function generated(size: { agreements: number; bodies: number; seed: number }): string {
  const folder = join(temporaryFolder(), 'register')
  generateRegister(folder, size)
  return folder
}

const contentOf = (folder: string) =>
  readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')])

const rowsOf = <T extends TableName>(entries: readonly Entry<T>[] | undefined) =>
  (entries ?? []).map(({ row }) => row)

const small = { agreements: 500, bodies: 40, seed: 1 }

describe('generateRegister(folder, size)', () => {
  it('writes a dataset that satisfies every rule, as large as asked', () => {
    const { dataset } = loadDataset(generated(small))
    expect(dataset.agreements).toHaveLength(500)
    expect(dataset.institutions).toHaveLength(40)
  })

  it('compiles; what predecessors signed belongs to their successors too, and statuses differ', async () => {
    const store = join(temporaryFolder(), 'store.db')
    await compileStore(generated(small), store)
    const reader = await openReader(store)
    const bodies = await reader.db.select().from(schema.agreement_bodies)
    expect(bodies.filter(({ direct }) => direct).length).toBeGreaterThan(1000)
    expect(bodies.filter(({ direct }) => !direct).length).toBeGreaterThan(50)
    const statuses = await reader.db
      .selectDistinct({ status: schema.agreement_statuses.status })
      .from(schema.agreement_statuses)
    expect(statuses).toHaveLength(8)
    reader.close()
  })

  it('has every kind of reorganisation, and few bodies that sign much', () => {
    const { dataset } = loadDataset(generated({ agreements: 2000, bodies: 400, seed: 2 }))
    const links = rowsOf(dataset.institution_links)
    expect(new Set(links.map(({ kind }) => kind)).size).toBe(5)
    const predecessors = new Set(links.map(({ from_id }) => from_id)).size
    expect(predecessors).toBeGreaterThan(60)
    expect(predecessors).toBeLessThan(120)
    const signed = new Map<string, number>()
    for (const { institution_id: id } of rowsOf(dataset.agreement_parties))
      signed.set(id, (signed.get(id) ?? 0) + 1)
    const counts = [...signed.values()].sort((a, b) => b - a)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const busiest = counts.slice(0, 40).reduce((sum, count) => sum + count, 0)
    expect(busiest / total).toBeGreaterThan(0.5)
  })

  it('writes equal bytes for an equal size and seed, and others for another seed', () => {
    const first = contentOf(generated(small))
    expect(contentOf(generated(small))).toEqual(first)
    expect(contentOf(generated({ ...small, seed: 2 }))).not.toEqual(first)
  })

  it('writes nothing into a folder that holds something', () => {
    const folder = generated(small)
    const before = contentOf(folder)
    expect(() => generateRegister(folder, { ...small, seed: 2 })).toThrow(CommandError)
    expect(contentOf(folder)).toEqual(before)
  })
})
