import { expect, test } from 'vitest'
import type { Assailed } from './assail'
import { type Footprint, judge } from './verdicts'
import type { Witnessed } from './witness'

const assailed: Assailed = {
  ...{ attacks: 60, requests: 100, statuses: { 200: 99, 503: 1 }, kinds: {} },
  ...{ failures: [], unanswered: [] },
}
const witnessed: Witnessed = { kinds: {}, slowest: 300, refused: [] }
const footprint: Footprint = {
  ...{ startMiB: 400, peakMiB: 900, restMiB: 470, startDescriptors: 30, restDescriptors: 32 },
}
const broken = (a: Partial<Assailed>, w: Partial<Witnessed> = {}, f: Partial<Footprint> = {}, count = 100) =>
  judge(count, { ...assailed, ...a }, { ...witnessed, ...w }, { ...footprint, ...f })
    .filter(({ held }) => !held)
    .map(({ promise }) => promise)

test('a good run keeps every promise', () => expect(broken({})).toEqual([]))

test('each fault breaks its own promise', () => {
  expect(broken({ failures: ['500 for case 7'] })).toEqual(['no 5xx but 503 with Retry-After'])
  expect(broken({ requests: 99 })).toEqual(['all 100 are tried'])
  expect(broken({ unanswered: ['silent case 7'] })).toEqual(['whoever waits is answered or told no'])
  const long = { requests: 100_000 }
  expect(broken(long, { slowest: 2001 }, {}, 100_000)).toEqual(['no answer beside them over 2 s'])
  expect(broken({}, { slowest: 2001 })).toEqual([])
  expect(broken({}, { refused: ['503 for /robots.txt'] })).toEqual([
    'kept pages and small files are always answered',
  ])
  expect(broken({}, {}, { restDescriptors: 90 })).toEqual(['descriptors are closed again'])
})

test('memory is judged from a server that is warm; a short run only sees that it is bounded', () => {
  const long = { requests: 100_000 }
  expect(broken(long, {}, { restMiB: 481 }, 100_000)).toEqual(['memory is back within 20 % of its start'])
  expect(broken({}, {}, { restMiB: 481 })).toEqual([])
  expect(broken({}, {}, { restMiB: 700 })).toEqual(['memory grows by no more than what is kept: 256 MiB'])
})
