import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { profileFaults } from './data-package.fixture'
import { about, content, file, source } from './package.fixture'
import { type DataPackage, writePackage } from './package-files'
import { collect, unzip } from './zip.fixture'

const write = (others: Partial<DataPackage> = {}) => collect(writePackage(content(others)))

async function read(archive: Buffer) {
  const files = await unzip(archive)
  const bytesOf = (name: string) => {
    const found = files.find((one) => one.name === name)
    if (!found) throw new Error(`no ${name}`)
    return found.bytes
  }
  const descriptor = JSON.parse(bytesOf('datapackage.json').toString())
  return { files, names: files.map(({ name }) => name), bytesOf, descriptor }
}

const wholePair = { files: [file('kaz-tjk-agreements'), file('kaz-tjk-claims'), file('kaz-tjk-events')] }

test('a package has the files, their sources, what they are, and checksums of it all, in this order', async () => {
  const { names } = await read(await write())
  const rest = ['sources.csv', 'README.md', 'datapackage.json', 'SHA256SUMS']
  expect(names).toEqual(['kaz-tjk-agreements.csv', ...rest])
  expect((await read(await write(wholePair))).names).toEqual([
    ...['kaz-tjk-agreements.csv', 'kaz-tjk-claims.csv', 'kaz-tjk-events.csv', ...rest],
  ])
})

test('the files begin before their sources are known', async () => {
  const never = () => new Promise<never>(() => undefined)
  const { value } = await writePackage(content({ sources: never })).next()
  expect(String(value)).toContain('kaz-tjk-agreements.csv')
})

test.each([{}, wholePair, { sources: async () => [] }, { sources: async () => [{ ...source, url: null }] }])(
  'the descriptor keeps the published profile (%#)',
  async (others) => {
    const { descriptor } = await read(await write(others))
    expect(profileFaults(descriptor)).toEqual([])
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  },
)

test('the copy of the profile finds faults', async () => {
  const { descriptor } = await read(await write())
  const [resource] = descriptor.resources
  const faults = (change: object) => profileFaults({ ...descriptor, ...change }).length
  expect(faults({ resources: [] })).toBeGreaterThan(0)
  expect(faults({ created: '2026' })).toBeGreaterThan(0)
  expect(faults({ licenses: [{ title: 'CC BY' }] })).toBeGreaterThan(0)
  expect(faults({ resources: [{ ...resource, path: '/etc/passwd' }] })).toBeGreaterThan(0)
  expect(faults({ resources: [{ ...resource, hash: 'sha256:xyz' }] })).toBeGreaterThan(0)
  expect(
    faults({ resources: [{ ...resource, schema: { fields: [{ name: 'a', type: 'list' }] } }] }),
  ).toBeGreaterThan(0)
})

test('size and hash in the descriptor are those of the files', async () => {
  const { descriptor, bytesOf } = await read(await write(wholePair))
  expect(descriptor.resources).toHaveLength(4)
  for (const { path, bytes, hash } of descriptor.resources) {
    const found = bytesOf(path)
    expect([path, bytes, hash]).toEqual([
      ...[path, found.byteLength, `sha256:${createHash('sha256').update(found).digest('hex')}`],
    ])
  }
})

test('a table has its key, and where each row names its source, that leads to sources.csv', async () => {
  const claims = file('kaz-tjk-claims')
  const fields = [...claims.fields, { name: 'source_id', type: 'string', title: 'Source' } as const]
  const { descriptor } = await read(await write({ files: [{ ...claims, fields }, file('kaz-tjk-events')] }))
  const keys = descriptor.resources.map(({ schema }: { schema: Record<string, unknown> }) => [
    schema.primaryKey,
    schema.foreignKeys,
  ])
  expect(keys).toEqual([
    [['id'], [{ fields: ['source_id'], reference: { resource: 'sources', fields: ['id'] } }]],
    [['id'], undefined],
    [['id'], undefined],
  ])
  expect(profileFaults(descriptor)).toEqual([])
})

test('sha256sum agrees with SHA256SUMS about every other file', async () => {
  const { files, bytesOf } = await read(await write())
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-package-'))
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  const output = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder }).toString()
  rmSync(folder, { recursive: true })
  expect(output).toBe(
    files
      .slice(0, -1)
      .map(({ name }) => `${name}: OK\n`)
      .join(''),
  )
  expect(bytesOf('SHA256SUMS').toString().split('\n')).toHaveLength(files.length)
})

test('sources.csv holds the sources, guarded as the other files are', async () => {
  const titleOf = async (guarded: boolean) => {
    const { bytesOf } = await read(await write({ guarded }))
    const [row] = parse(bytesOf('sources.csv'), { columns: true }) as Record<string, string>[]
    return row
  }
  expect(await titleOf(false)).toEqual(source)
  expect((await titleOf(true))?.title).toBe(`'${source.title}`)
})

test('the README says what a reader needs to cite and to check', async () => {
  const { bytesOf } = await read(await write())
  const text = bytesOf('README.md').toString()
  for (const said of [
    '# Agreements of Kazakhstan and Tajikistan',
    '<https://example.org/en/kaz-tjk/agreements?ministry=kaz-mfa>',
    '<released>: 2026-11-23',
    '<filters>: `ministry=kaz-mfa`',
    'Ravobit (2026). Agreements. https://example.org/',
    'Creative Commons Attribution 4.0 International (CC-BY-4.0)',
    '`kaz-tjk-agreements.csv`: Agreements (<rows>: 1)\n',
    '<guard>',
    '`adilet-1` Adilet: =Закон "О дружбе", 1993 (1993-07) <https://adilet.zan.kz/kaz/docs/Z930003800_>',
  ])
    expect(text).toContain(said)
  const other = await read(await write({ guarded: false, about: { ...content().about, filters: [] } }))
  expect(other.bytesOf('README.md').toString()).not.toContain('<guard>')
  expect(other.bytesOf('README.md').toString()).toContain('<filters>: <no_filters>')
})

test('a line break in a title or a publisher breaks neither heading nor list of the README', async () => {
  const broken = 'One\r\n\n# two\u2028- three\t\0four'
  const { bytesOf } = await read(
    await write({
      about: { ...about, title: broken, description: broken },
      files: [{ ...file('kaz-tjk-agreements'), title: broken }],
      sources: async () => [{ ...source, publisher: broken, title: broken }],
    }),
  )
  const lines = bytesOf('README.md')
    .toString()
    .split(/[\r\n\u2028]/)
  const whole = 'One # two - three four'
  expect(lines.slice(0, 3)).toEqual([`# ${whole}`, '', whole])
  expect(lines).toContain(`- \`kaz-tjk-agreements.csv\`: ${whole} (<rows>: 1)`)
  expect(lines).toContain(`- \`adilet-1\` ${whole}: ${whole} (1993-07) <${source.url}>`)
})

test('equal content gives equal bytes, other content others', async () => {
  const [one, recut] = [await write(), await write({ files: [file('kaz-tjk-agreements', undefined, 9)] })]
  expect(one.equals(recut)).toBe(true)
  expect(one.equals(await write({ files: [file('kaz-tjk-agreements', 'id,title\r\n1,y\r\n')] }))).toBe(false)
})

test('a reader that leaves closes the file that is being written', async () => {
  let closed = false
  function* endless() {
    try {
      for (;;) yield `${Math.random()}\r\n`.repeat(1000)
    } finally {
      closed = true
    }
  }
  const archive = writePackage(content({ files: [{ ...file('kaz-tjk-agreements'), parts: endless() }] }))
  for (let part = 0; part < 5; part++) await archive.next()
  expect(closed).toBe(false)
  await archive.return(undefined)
  for (let turn = 0; turn < 50 && !closed; turn++) await new Promise(setImmediate)
  expect(closed).toBe(true)
})
