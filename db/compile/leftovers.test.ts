import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openReader } from '../store/store'
import { compileStore } from './compile'
import { append, makeDataset, temporaryFolder } from './fixture'
import { buildName, removeBuild, removeDeadBuilds } from './leftovers'

const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60

/** A process id that nothing has: that of a process that ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--eval', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('removeDeadBuilds(file)', () => {
  it('removes what builds left that are gone, under names old and new, and nothing else', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'a.db')
    const gone = await endedProcess()
    const own = buildName(file)
    const host = /-([0-9a-f]{8})-/.exec(own)?.[1]
    const [dead, kept, old] = [
      [
        `a.db.${gone}.tmp`,
        `a.db.${gone}.tmp-journal`,
        `a.db.${gone}-${host}-3.tmp`,
        `a.db.${gone}-${host}-3.tmp-wal`,
      ].concat(`a.db.${process.pid}.tmp`, `a.db.${process.pid}-${host}-999.tmp`),
      [
        `a.db.${process.ppid}-${host}-1.tmp`,
        `a.db.${gone}-00000000-1.tmp`,
        `b.db.${gone}.tmp`,
        `a.db.${gone}.tmp.bak`,
      ].concat('a.db', 'a.db.tmp', 'a.db.x.tmp', 'a.db-journal', 'aXdb.12.tmp'),
      [`a.db.${gone}-00000001-1.tmp`, `a.db.${process.ppid}-${host}-2.tmp`],
    ]
    for (const name of [...dead, ...kept, ...old]) writeFileSync(join(folder, name), 'x')
    for (const name of old) utimesSync(join(folder, name), twoDaysAgo, twoDaysAgo)
    writeFileSync(own, 'x')
    mkdirSync(join(folder, `a.db.${gone}-${host}-8.tmp`))
    symlinkSync('a.db', join(folder, `a.db.${gone}-${host}-9.tmp`))

    removeDeadBuilds(file)
    const left = [own.slice(folder.length + 1), `a.db.${gone}-${host}-8.tmp`, `a.db.${gone}-${host}-9.tmp`]
    expect(readdirSync(folder)).toEqual([...kept, ...left].sort())
    removeBuild(own)
    expect(existsSync(own)).toBe(false)
  })

  it('gives no two builds one name', () => {
    expect(buildName('a.db')).not.toBe(buildName('a.db'))
  })
})

/** A process that builds, says when it has begun, and ends with what the build ends with. */
function build(dataset: string, store: string) {
  const code = `const { compileStore } = await import('./db/compile/compile.ts')
    console.log('begun')
    await compileStore(${JSON.stringify(dataset)}, ${JSON.stringify(store)})`
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The files that builds of a store have not finished; those of one process. */
const unfinished = (store: string, process = '') =>
  readdirSync(join(store, '..'))
    .filter((name) => name.startsWith(`a.db.${process}`) && name.endsWith('.tmp'))
    .map((name) => join(store, '..', name))

/** The bytes of the latest file; less than none where there is no file, or it has just been put in place. */
const bytesOf = (files: readonly string[]) =>
  Math.max(-1, ...files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? -1))

/** Equal seeds, equal numbers from 0 to 1. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

describe('builds that are killed', () => {
  it('leave the former store, and nothing after the next build', async () => {
    const claim = (i: number) =>
      `X${i},exports,level,KAZ,KAZ,TJK,,,2022,2022,year,${i},USD,exact,,normal,,,stat-1,`
    const dataset = makeDataset({ 'claims.csv': append(...Array.from({ length: 3000 }, (_, i) => claim(i))) })
    const store = join(temporaryFolder(), 'a.db')
    const { version } = await compileStore(makeDataset(), store)
    const whole = await compileStore(dataset, `${store}.other`)
    const size = statSync(`${store}.other`).size
    const next = random(9)
    for (let i = 0; i < 5; i++) {
      const child = build(dataset, store)
      const ended = once(child, 'exit').then(() => true)
      const written = size * next()
      while (!(await Promise.race([ended, setTimeout(2, false)])))
        if (bytesOf(unfinished(store, `${child.pid}-`)) >= written) child.kill('SIGKILL')
      const reader = await openReader(store)
      expect([version, whole.version]).toContain(reader.version)
      reader.close()
    }
    expect(unfinished(store).length).toBeGreaterThan(0)
    await compileStore(dataset, store)
    expect(readdirSync(join(store, '..')).sort()).toEqual(['a.db', 'a.db.other'])
    expect((await openReader(store)).version).toBe(whole.version)
  })

  it('at once for one store all end well, and it holds what one of them built', async () => {
    const store = join(temporaryFolder(), 'a.db')
    const datasets = [
      makeDataset(),
      makeDataset({ 'products.csv': append('1002'), 'names.csv': append('product,1002,en,Oats,desk') }),
    ]
    const children = [...datasets, ...datasets].map((dataset) => build(dataset, store))
    const ends = await Promise.all(children.map((child) => once(child, 'exit')))
    expect(ends.map(([code]) => code)).toEqual([0, 0, 0, 0])
    const here = await Promise.all(datasets.map((dataset) => compileStore(dataset, `${store}.other`)))
    expect(here.map(({ version }) => version)).toContain((await openReader(store)).version)
    expect(readdirSync(join(store, '..')).sort()).toEqual(['a.db', 'a.db.other'])
  })
})

it('a build takes away what programs left beside the store that it replaces: it opens, and nothing undoes it', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'a.db')
  await compileStore(makeDataset(), file)
  for (const ending of ['-journal', '-wal', '-shm'])
    writeFileSync(file + ending, Buffer.from('d9d505f920a163d7', 'hex'))
  await expect(openReader(file)).rejects.toThrow('run "npm run db:build')
  await compileStore(makeDataset(), file)
  expect(readdirSync(folder)).toEqual(['a.db'])
  await openReader(file).then((reader) => reader.close())
})
