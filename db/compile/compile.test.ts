import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import { DatasetError } from '../errors'
import { schema } from '../schema/schema'
import { openReader } from '../store/store'
import { compileStore } from './compile'
import { append, makeDataset, replace, temporaryFolder } from './fixture'
import { isFresh } from './fresh'
import { compilerEdition, shippedMigrations } from './version'

const storeFile = () => join(temporaryFolder(), 'ravobit.db')

async function compiled(edits = {}) {
  const file = storeFile()
  const report = await compileStore(makeDataset(edits), file)
  return { file, report, reader: await openReader(file) }
}

describe('compileStore(dataset, store)', () => {
  it('writes every record of every file and reports how many', async () => {
    const { report, reader } = await compiled()
    expect(report.rows).toMatchObject({ countries: 3, names: 17, agreement_parties: 6, claims: 3 })
    expect(await reader.db.$count(schema.claims)).toBe(3)
    const files = await reader.db.select().from(schema.dataset_files)
    expect(files).toHaveLength(20)
    expect(files.find(({ path }) => path === 'names.csv')?.rows).toBe(17)
  })

  it('keeps values, dates at their precision and empty cells as the file has them', async () => {
    const { reader } = await compiled()
    const [claim] = await reader.db.select().from(schema.claims)
    expect(claim).toMatchObject({
      value: 1.5e9,
      low: 1.4e9,
      high: 1.5e9,
      high_included: false,
      product_id: null,
      event_id: 'ev-2023-05',
    })
    const [, source] = await reader.db.select().from(schema.sources)
    expect(source).toMatchObject({
      title: 'Внешняя торговля,\nянварь–декабрь',
      published_on: '2023',
      url: null,
    })
    const agreements = await reader.db.select().from(schema.agreements)
    expect(agreements.map(({ disputed }) => disputed)).toEqual([false, true, false])
  })

  it('derives topic, position, country and alphabetical place', async () => {
    const { reader } = await compiled()
    const claims = await reader.db.select().from(schema.claims)
    expect(claims.map(({ topic }) => topic)).toEqual(['trade', 'trade', 'education'])
    const { agreement_parties } = schema
    const parties = await reader.db
      .select()
      .from(agreement_parties)
      .orderBy(agreement_parties.agreement_id, agreement_parties.position)
    expect(parties.map((p) => [p.institution_id, p.country_id, p.position])).toEqual([
      ['kaz-trade', 'KAZ', 1],
      ['tjk-energy', 'TJK', 2],
      ['tjk-statistics', 'TJK', 1],
      ['kaz-commerce', 'KAZ', 2],
      ['tjk-economy', 'TJK', 1],
      ['kaz-trade', 'KAZ', 2],
    ])
    const sectors = await reader.db.select().from(schema.sectors)
    expect(sectors.map(({ id, position }) => [id, position])).toEqual([
      ['trade', 1],
      ['education', 2],
    ])
    const order = await reader.db.select().from(schema.name_order)
    const bodies = (language: string) =>
      order
        .filter((name) => name.subject === 'institution' && name.language === language)
        .sort((a, b) => a.place - b.place)
        .map(({ subject_id }) => subject_id)
    const first = ['tjk-energy', 'tjk-industry', 'kaz-commerce', 'tjk-economy', 'tjk-statistics']
    expect(bodies('en')).toEqual([...first, 'kaz-trade', 'tjk-water'])
    // One has a name in Tajik; the others stand among it by their English names.
    const english = first.filter((id) => id !== 'tjk-economy')
    expect(bodies('tg')).toEqual([...english, 'kaz-trade', 'tjk-water', 'tjk-economy'])
  })

  it('makes records searchable by their names in every language, in lower case', async () => {
    const { reader } = await compiled()
    const [agreement] = await reader.db.select().from(schema.agreements)
    expect(agreement?.search.split('\n')).toEqual([
      '2023-roadmap',
      'roadmap on trade',
      'خارطة الطريق للتجارة',
      'astana',
      'ministry of economy',
      'вазорати рушди иқтисод',
      'ministry of trade',
      'сауда министрлігі',
    ])
    const [, claim] = await reader.db.select().from(schema.claims)
    expect(claim?.search).toContain('внешняя торговля')
    expect(claim?.search).toContain('wheat')
  })

  it('gives equal datasets equal files, and another fact another version', async () => {
    const [one, two] = [await compiled(), await compiled()]
    expect(two.report.version).toBe(one.report.version)
    expect(readFileSync(two.file).equals(readFileSync(one.file))).toBe(true)
    const other = await compiled({ 'sources.csv': replace('Talks in Astana', 'Talks in Astana ended') })
    expect(other.report.version).not.toBe(one.report.version)
    expect(other.reader.version).toBe(other.report.version)
  })

  it.each<[string, (file: string, text: string) => string]>([
    ['lines end in CRLF', (_, text) => text.replaceAll('\n', '\r\n')],
    [
      'every cell is quoted',
      (file, text) => (isTable(file) ? stringify(parse(text), { quoted: true }) : text),
    ],
    ['files begin with a byte-order mark', (_, text) => `\ufeff${text}`],
    ['nothing ends the last line', (_, text) => text.trimEnd()],
    ['the descriptor is set out otherwise', (file, text) => (isTable(file) ? text : reversed(text))],
  ])('gives equal facts an equal version where %s, and says which files it took', async (_, write) => {
    const plain = await compiled()
    const dataset = makeDataset()
    for (const file of readdirSync(dataset)) {
      const path = join(dataset, file)
      writeFileSync(path, write(file, readFileSync(path, 'utf8')))
    }
    const store = storeFile()
    expect((await compileStore(dataset, store)).version).toBe(plain.report.version)
    const { db } = await openReader(store)
    for (const table of [schema.sources, schema.claims, schema.agreements])
      expect(await db.select().from(table)).toEqual(await plain.reader.db.select().from(table))
    for (const { path, sha256 } of await db.select().from(schema.dataset_files))
      expect([path, sha256]).toEqual([path, sha256Of(readFileSync(join(dataset, path)))])
    expect(await isFresh(dataset, store)).toBe(true)
  })

  it('leaves one file, without a write-ahead log', async () => {
    const { file } = await compiled()
    expect(readdirSync(join(file, '..'))).toEqual(['ravobit.db'])
    expect(new Database(file, { readonly: true }).pragma('journal_mode', { simple: true })).toBe('delete')
  })

  it('writes more values than one statement can hold', async () => {
    const claim = (i: number) =>
      `X${i},exports,level,KAZ,KAZ,TJK,,,2022,2022,year,${i},USD,exact,,normal,,,stat-1,`
    const claims = append(...Array.from({ length: 3000 }, (_, i) => claim(i)))
    const { reader } = await compiled({ 'claims.csv': claims })
    expect(await reader.db.$count(schema.claims)).toBe(3003)
  })

  it('pins the rows to the edition of the compiler: when this changes, raise the edition', async () => {
    const { reader } = await compiled()
    const tables = Object.entries(schema).filter(([name]) => name !== 'dataset_meta')
    const rows = await Promise.all(tables.map(([, table]) => reader.db.select().from(table)))
    const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 12)
    expect([compilerEdition, digest]).toMatchInlineSnapshot(`
      [
        10,
        "426e90f5f6ff",
      ]
    `)
  })
})

describe('a compilation that fails', () => {
  it.each([
    ['of the dataset', { 'claims.csv': replace('P1,', 'T1,') }, () => shippedMigrations, DatasetError],
    ['of the engine, half way', {}, failingMigrations, /no more claims/],
  ])(
    'because %s leaves the former store byte for byte and nothing beside it',
    async (_, edits, migrations, error) => {
      const { file } = await compiled()
      const before = readFileSync(file)
      await expect(compileStore(makeDataset(edits), file, { migrations: migrations() })).rejects.toThrow(
        error,
      )
      expect(readFileSync(file).equals(before)).toBe(true)
      expect(readdirSync(join(file, '..'))).toEqual(['ravobit.db'])
    },
  )
})

describe('isFresh(dataset, store)', () => {
  it('is true only of the store that compiling the dataset would give', async () => {
    const file = storeFile()
    const dataset = makeDataset()
    expect(await isFresh(dataset, file)).toBe(false)
    const { version } = await compileStore(dataset, file)
    expect(await isFresh(dataset, file)).toBe(true)
    expect(await isFresh(dataset, file, { migrations: failingMigrations() })).toBe(false)
    const products = join(dataset, 'products.csv')
    writeFileSync(products, '"id"\n1001\n')
    expect([await isFresh(dataset, file), (await compileStore(dataset, file)).version]).toEqual([
      false,
      version,
    ])
    writeFileSync(products, 'id\n1001\n1002\n')
    expect(await isFresh(dataset, file)).toBe(false)
    writeFileSync(products, 'id\n"1001\n')
    expect(await isFresh(dataset, file)).toBe(false)
    rmSync(products)
    expect(await isFresh(dataset, file)).toBe(false)
  })

  it('is false of a file that is no store', async () => {
    const file = storeFile()
    writeFileSync(file, 'not a database, but long enough to be taken for one')
    expect(await isFresh(makeDataset(), file)).toBe(false)
  })
})

const isTable = (file: string) => file.endsWith('.csv')

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const reversed = (json: string) =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json)).reverse()))

/** The shipped migrations, with one more that refuses every claim after other tables have been filled. */
function failingMigrations(): string {
  const folder = temporaryFolder()
  cpSync(shippedMigrations, folder, { recursive: true })
  const file = join(folder, '0000_initial.sql')
  const refusal = `create trigger t before insert on claims begin select raise(abort, 'no more claims'); end;`
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n--> statement-breakpoint\n${refusal}\n`)
  return folder
}
