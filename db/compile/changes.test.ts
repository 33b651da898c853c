import { expect, test } from 'vitest'
import { DatasetError } from '../errors'
import { notedChanges } from './changes'
import { append, type Edits, makeDataset, replace } from './fixture'
import { loadDataset } from './load'

const noted = (edits: Edits = {}, notes: readonly string[] = []) =>
  notedChanges(
    makeDataset({ ...edits, 'changes.csv': (text) => text + notes.map((note) => `${note}\n`).join('') }),
  ).notes

test('every record of the five collections is noted, with the day of the release where it is new', () => {
  const notes = noted()
  expect(notes.map(({ collection }) => collection)).toEqual([
    ...Array(3).fill('agreements'),
    ...Array(7).fill('institutions'),
    'events',
    ...['sources', 'sources'],
    ...Array(3).fill('claims'),
  ])
  for (const { digest, changed_on } of notes)
    expect([digest, changed_on]).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), '2026-11-23'])
  expect(new Set(notes.map(({ digest }) => digest)).size).toBe(notes.length)
})

test('a record keeps its day until it differs; one that is gone keeps the day on which it went', () => {
  const before = noted()
  const old = before.map(({ collection, id, digest }) => `${collection},${id},${digest},2020-02-03`)
  const gone = ['claims,T9,0123456789abcdef,2020-02-03', 'claims,T8,,2021-01-01']
  const after = noted({ 'claims.csv': replace('a slip', 'a misprint') }, [...old, ...gone])
  expect(after.filter(({ changed_on }) => changed_on !== '2020-02-03')).toMatchObject([
    { id: 'T2', changed_on: '2026-11-23' },
    { id: 'T9', digest: null, changed_on: '2026-11-23' },
    { id: 'T8', digest: null, changed_on: '2021-01-01' },
  ])
})

test('a dataset without notes is whole', () => {
  const folder = makeDataset({
    'changes.csv': () => null,
    'datapackage.json': (text) => {
      const { resources, ...about } = JSON.parse(text)
      const listed = resources.filter(({ path }: { path: string }) => path !== 'changes.csv')
      return JSON.stringify({ ...about, resources: listed })
    },
  })
  expect(loadDataset(folder).dataset.changes).toEqual([])
})

test.each([
  ['claims,T1,0123456789abcdef,2026', 'changes.csv:2 changed_on: 2026 is not a day'],
  ['claims,T1,0123456789abcdef,2026-02-30', 'changes.csv:2 changed_on: "2026-02-30" is not a date'],
  ['claim,T1,0123456789abcdef,2026-01-01', 'did you mean "claims"?'],
])('%s is refused', (note, problem) => {
  const folder = makeDataset({ 'changes.csv': append(note) })
  expect(() => loadDataset(folder)).toThrow(DatasetError)
  expect(() => loadDataset(folder)).toThrow(problem)
})
