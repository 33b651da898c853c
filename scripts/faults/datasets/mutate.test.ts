import { expect, test } from 'vitest'
import { Draft, readFiles } from './draft'
import { spoil } from './mutate'

const files = readFiles('db/compile/register.fixture')
const spoilt = (seed: number, number: number) => {
  const draft = new Draft(files)
  const { what } = spoil(draft, seed, number)
  return {
    what,
    changed: draft.names.filter((name) => !draft.bytes(name).equals(files.get(name) ?? Buffer.alloc(0))),
  }
}

test('the same seed and number spoil the same, and leave the files themselves alone', () => {
  const before = new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes)]))
  expect([7, 8, 9].map((number) => spoilt(1, number))).toEqual([7, 8, 9].map((number) => spoilt(1, number)))
  for (const [name, bytes] of files) expect(bytes.equals(before.get(name) ?? Buffer.alloc(0))).toBe(true)
})

test('every family comes', () => {
  const all = Array.from({ length: 200 }, (_, number) => spoilt(1, number))
  for (const part of [
    /flipped/,
    /cut after/,
    /a record/,
    /another name/,
    /url is/,
    /datapackage\.json:\d/,
    /a folder/,
    /chain/,
  ])
    expect(all.some(({ what }) => part.test(what))).toBe(true)
})
