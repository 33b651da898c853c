import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DatasetError } from '../errors'
import { deriveRows } from './derive'
import { makeDataset, temporaryFolder } from './fixture'
import { loadDataset } from './load'

function tinyDataset(): ReadonlyMap<string, Buffer> {
  const folder = makeDataset()
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}

type Mutation = (bytes: Buffer) => Buffer | 'folder' | 'nothing'

const lines =
  (edit: (lines: string[]) => readonly string[]): Mutation =>
  (bytes) =>
    Buffer.from(edit(bytes.toString().split('\n')).join('\n'))

const place = (list: readonly unknown[], at: number) => at % Math.max(1, list.length)

const hostile = [
  '"',
  '\u202E',
  '\0',
  'javascript:alert(1)',
  '1e999',
  'matrix',
  '__proto__',
  '-0',
  '9999-12',
  '\uFEFF',
  '[[[[',
  '☃'.repeat(40_000),
]

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(255)).map(
    ([at, byte]): Mutation =>
      (bytes) => {
        const copy = Buffer.from(bytes)
        copy[place([...copy], at)] = byte
        return copy
      },
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...hostile)).map(
    ([at, text]): Mutation =>
      (bytes) => {
        const cut = place([...bytes], at)
        return Buffer.concat([bytes.subarray(0, cut), Buffer.from(text), bytes.subarray(cut)])
      },
  ),
  fc.nat().map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(0, place([...bytes], at)),
  ),
  fc.nat().map((at) => lines((all) => all.toSpliced(place(all, at), 0, all[place(all, at)] ?? ''))),
  fc.nat().map((at) => lines((all) => all.toSpliced(place(all, at), 1))),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) =>
    lines((all) => {
      const cells = all[place(all, a)]?.split(',') ?? []
      const cell = cells.splice(place(cells, b), 1)
      return all.with(place(all, a), [...cell, ...cells].join(','))
    }),
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...hostile)).map(([a, b, text]) =>
    lines((all) => {
      const cells = all[place(all, a)]?.split(',') ?? []
      return all.with(place(all, a), cells.with(place(cells, b), text).join(','))
    }),
  ),
  fc.constantFrom<Mutation>(
    () => 'folder',
    () => 'nothing',
    (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
    (bytes) => Buffer.from(bytes.toString().replaceAll(',', ';')),
    () => Buffer.alloc(0),
  ),
)

/** Every problem of a folder; none where it is a dataset, which then compiles. */
function problemsIn(folder: string) {
  try {
    const { dataset, about } = loadDataset(folder)
    deriveRows(dataset, about.compiled_on)
    return []
  } catch (error) {
    if (error instanceof DatasetError) return error.problems
    throw error
  }
}

it('refuses or takes whatever becomes of its files, and never fails otherwise', () => {
  const whole = tinyDataset()
  const names = [...whole.keys()]
  const folder = temporaryFolder()
  const place = fc.record({ file: fc.constantFrom(...names), mutate: mutation })
  const seen = { refused: 0, taken: 0 }
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 2 }), (places) => {
      const dataset = join(folder, String(seen.refused + seen.taken))
      mkdirSync(dataset)
      for (const [name, bytes] of whole) writeFileSync(join(dataset, name), bytes)
      for (const { file, mutate } of places)
        put(join(dataset, file), mutate(whole.get(file) ?? Buffer.alloc(0)))
      const problems = problemsIn(dataset)
      seen[problems.length > 0 ? 'refused' : 'taken']++
      for (const { file, line, column, message } of problems) {
        expect([...names, dataset]).toContain(file)
        expect(line).toBeGreaterThan(0)
        expect(`${column} ${message}`).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]{3,1100}$/u)
      }
      rmSync(dataset, { recursive: true })
    }),
    { seed: 11, numRuns: 400 },
  )
  expect(seen.refused).toBeGreaterThan(100)
  expect(seen.taken).toBeGreaterThan(20)
})

function put(path: string, made: ReturnType<Mutation>): void {
  rmSync(path, { recursive: true, force: true })
  if (made === 'folder') mkdirSync(path)
  else if (made !== 'nothing') writeFileSync(path, made)
}
