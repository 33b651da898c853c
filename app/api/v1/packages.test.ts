import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { viewList } from '@/db/catalog/openapi/paths'
import { isWhole } from '@/db/catalog/views'
import { compileStore } from '@/db/compile/compile'
import { temporaryFolder } from '@/db/compile/fixture'
import { makeNastyDataset } from '@/db/compile/nasty.fixture'
import { profileFaults } from '@/db/encode/data-package.fixture'
import { unzip } from '@/db/encode/zip.fixture'
import { currentReader } from '@/db/store/release'
import { ask } from './routes.fixture'

beforeEach(async () => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const bytesOf = async (address: string) => Buffer.from(await (await ask(`/api/v1${address}`)).arrayBuffer())

interface Resource {
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly row_count: number
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly categories?: readonly { label: string }[] }[]
  }
}

/** A package taken apart; everything that it says of itself is held against what it holds. */
async function soundPackage(address: string) {
  const archive = await bytesOf(address)
  const files = new Map((await unzip(archive)).map(({ name, bytes }) => [name, bytes]))
  const text = (name: string) => files.get(name)?.toString() ?? ''
  const sha256 = (bytes: Buffer | undefined) =>
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex')
  const names = [...files.keys()]
  const sums = text('SHA256SUMS').trimEnd().split('\n')
  expect(sums).toEqual(
    names.filter((name) => name !== 'SHA256SUMS').map((name) => `${sha256(files.get(name))}  ${name}`),
  )
  const descriptor = JSON.parse(text('datapackage.json'))
  expect(profileFaults(descriptor)).toEqual([])
  expect(descriptor.ravobit.store_version).toBe((await currentReader()).version)
  const tables: Record<string, readonly Record<string, string>[]> = {}
  for (const { path, bytes, hash, row_count, schema } of descriptor.resources as Resource[]) {
    const [header, ...rows] = parse(text(path), { record_delimiter: '\r\n' }) as string[][]
    expect([path, header]).toEqual([path, schema.fields.map(({ name }) => name)])
    expect([path, rows.length]).toEqual([path, row_count])
    expect([path, `sha256:${sha256(files.get(path))}`, files.get(path)?.length]).toEqual([path, hash, bytes])
    expect(text('README.md')).toMatch(new RegExp(`\`${path}\`: .+: ${row_count}\\)\n`))
    for (const { categories = [] } of schema.fields)
      for (const { label } of categories) expect(label).not.toMatch(/^$|^vocabulary\./)
    tables[path] = rows.map((row) =>
      Object.fromEntries((header ?? []).map((name, i) => [name, row[i] ?? ''])),
    )
  }
  expect(names).toEqual([...Object.keys(tables), 'README.md', 'datapackage.json', 'SHA256SUMS'])
  expect((await bytesOf(address)).equals(archive), 'equal views give equal bytes').toBe(true)
  return {
    tables,
    text,
    descriptor,
    count: Number((await ask(`/api/v1${address}`, 'HEAD')).headers.get('x-row-count')),
  }
}

const idsIn = (rows: readonly Record<string, string>[] = []) => rows.map(({ id }) => id ?? '')

describe.each(['en', 'ar'])('in "%s"', (locale) => {
  test('the package of a list is its file, the sources of its rows, and what it says of them', async () => {
    const query = `type=memorandum&sort=title&cols=id,title,status,status_reason,sources,note&as_of=2026-11-23&lang=${locale}`
    const { tables, text, descriptor, count } = await soundPackage(`/kaz-tjk/agreements.zip?${query}`)
    const rows = tables['kaz-tjk-agreements.csv'] ?? []
    expect(rows.length).toBeGreaterThan(5)
    expect(count).toBe(rows.length)
    expect(text('kaz-tjk-agreements.csv')).toBe(
      (await bytesOf(`/kaz-tjk/agreements.csv?${query}`)).toString(),
    )
    const cited = new Set(rows.flatMap((row) => row.sources?.split(';') ?? []))
    expect(idsIn(tables['sources.csv'])).toEqual([...cited].sort())
    expect(descriptor.homepage).toContain(`/${locale}/kaz-tjk/agreements?as_of=2026-11-23`)
    expect(descriptor.ravobit.filters).toContainEqual({ parameter: 'type', value: 'memorandum' })
    expect(text('README.md')).toContain(descriptor.homepage)
  })

  test('every list has a sound package, also of no row', async () => {
    for (const { name } of viewList) {
      const { tables, count } = await soundPackage(`/kaz-tjk/${name}.zip?lang=${locale}`)
      expect(tables[`kaz-tjk-${name}.csv`]).toHaveLength(count)
      expect(count).toBeGreaterThan(0)
      const empty = await soundPackage(`/kaz-tjk/${name}.zip?q=zzzzzz&lang=${locale}`)
      expect([empty.count, empty.tables['sources.csv']]).toEqual([0, []])
    }
  })

  test('the package of a pair has every collection whole, with every column', async () => {
    const { tables, count } = await soundPackage(`/kaz-tjk.zip?lang=${locale}`)
    let sum = 0
    for (const { name } of viewList.filter(isWhole)) {
      const rows = tables[name === 'sources' ? 'sources.csv' : `kaz-tjk-${name}.csv`] ?? []
      const { rows: all } = await (await ask(`/api/v1/kaz-tjk/${name}.json?cols=id`)).json()
      expect(idsIn(rows).sort(), name).toEqual(idsIn(all).sort())
      sum += rows.length
    }
    expect(count).toBe(sum)
  })
})

test('packages are sound whatever stands in their texts', async () => {
  const store = join(temporaryFolder(), 'store.db')
  await compileStore(makeNastyDataset(), store)
  vi.stubEnv('RAVOBIT_STORE', store)
  for (const file of ['kaz-tjk.zip', ...viewList.map(({ name }) => `kaz-tjk/${name}.zip`)])
    await soundPackage(`/${file}`)
  await soundPackage('/kaz-tjk/claims.zip?guard=off')
})

test('the store is the file that the desk reads', async () => {
  const store = join(temporaryFolder(), 'store.db')
  writeFileSync(store, await bytesOf('/store.db'))
  const opened = new Database(store, { readonly: true })
  expect(opened.prepare('select version from dataset_meta').pluck().get()).toBe(
    (await currentReader()).version,
  )
  expect(opened.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(opened.prepare('select count(*) from agreements').pluck().get()).toBe(53)
  opened.close()
})
