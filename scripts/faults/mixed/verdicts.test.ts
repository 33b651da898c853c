import { expect, test } from 'vitest'
import type { Sample } from '../watch'
import type { Loaded } from './load'
import { slope } from './slope'
import { judge, trendOf } from './verdicts'

const loaded: Loaded = { requests: 1000, seconds: 60, kinds: {}, statuses: {}, wrong: [] }
const samples = (memory: (at: number) => number, open = (_at: number) => 40): Sample[] =>
  Array.from({ length: 60 }, (_, at) => ({ at, residentMiB: memory(at), descriptors: open(at) }))
const broken = (all: Sample[], one: Partial<Loaded> = {}) =>
  judge(1000, { ...loaded, ...one }, trendOf(all), 5)
    .filter(({ held }) => !held)
    .map(({ promise }) => promise.split(':')[0])

test('the slope of a line is its rise', () => {
  expect(
    slope([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBe(2)
  expect(slope([[5, 7]])).toBe(0)
})

test('memory that swings is flat; memory that creeps is not, however slowly', () => {
  expect(broken(samples((at) => 400 + 30 * (at % 2)))).toEqual([])
  expect(broken(samples((at) => 300 + Math.min(at, 25) * 4))).toEqual([])
  expect(broken(samples((at) => 400 + at))).toEqual(['memory is flat'])
})

test('descriptors that are never closed, answers that are wrong and runs that stop are told', () => {
  const steady = () => 400
  expect(broken(samples(steady, (at) => 40 + at))).toEqual(['descriptors are flat'])
  expect(broken(samples(steady), { wrong: ['404 for /en'] })).toEqual(['every address gives its own answer'])
  expect(broken(samples(steady), { requests: 999 })).toEqual(['all 1000 are tried'])
  expect(broken(samples(steady).slice(0, 5))).toEqual(['memory is flat', 'descriptors are flat'])
})
