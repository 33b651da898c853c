import { expect, test } from 'vitest'
import { checkEngines } from './engines'

const lines = (path: string) =>
  checkEngines([{ path, text: "\nif (reader.dialect.name === 'sqlite') x()" }]).map(({ line }) => line)

test('an engine is asked for by name in its own files alone', () => {
  expect(lines('db/queries/a.ts')).toEqual([2])
  for (const path of ['db/store/dialect.ts', 'db/queries/a.test.ts', 'e2e/a.ts'])
    expect(lines(path)).toEqual([])
})
