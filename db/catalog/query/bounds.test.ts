import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { type View, views } from '../views'
import { arbitraryQuery } from './arbitrary'
import { boundsFault } from './bounds'
import { nearest } from './nearest'
import { parseQuery } from './parse'
import { printQuery } from './print'
import { emptyQuery } from './query'

vi.mock('./nearest', { spy: true })

beforeEach(() => {
  vi.mocked(nearest).mockClear()
})

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
const ids = Array.from({ length: 2000 }, (_, i) => `kaz-body-${i}`)
const known = () => new Set(ids)
const many = (count: number, one: (i: number) => string, between = '&') =>
  Array.from({ length: count }, (_, i) => one(i)).join(between)

test.each([
  ['more parameters than anybody means', many(201, (i) => `a${i}=1`), 'query', 'too_many'],
  ['one parameter again and again', many(1000, () => 'lang=ar'), 'query', 'too_many'],
  ['nothing again and again', '&'.repeat(8193), 'query', 'too_long'],
  ['a long query', `?q=${'x'.repeat(8190)}`, 'query', 'too_long'],
  ['a long name', `${'k'.repeat(101)}=1`, 'k'.repeat(101), 'too_long'],
  ['a long value', `q=${'x'.repeat(4097)}`, 'q', 'too_long'],
  ['a long list', `cols=${many(101, () => 'id', ',')}`, 'cols', 'too_many'],
  ['a long list in other letters', `sort=${many(101, () => 'id', '%2c')}`, 'sort', 'too_many'],
])('%s is too much, and says what would not be', (_what, search, parameter, reason) => {
  const fault = boundsFault(search)
  expect(fault).toMatchObject({ parameter, reason, expected: expect.stringMatching(/^at most \d+ /) })
  expect(fault?.value?.length).toBeLessThanOrEqual(200)
})

test.each([
  '',
  '?',
  many(200, (i) => `a${i}=1`),
  `q=${'x'.repeat(4096)}`,
  `cols=${many(100, () => 'id', ',')}`,
])('what is no more than enough may be read', (search) => {
  expect(boundsFault(search)).toBeUndefined()
})

test.each(Object.values(views) as View[])('$name: whatever a page can make may be read', (view) => {
  fc.assert(
    fc.property(
      arbitraryQuery(view, pair, () => ids.slice(0, 50)),
      (query) => {
        expect(boundsFault(printQuery(view, pair, query))).toBeUndefined()
      },
    ),
    { seed: 20230504, numRuns: 200 },
  )
})

test('of what is too much nothing is read, and no word is compared with another', () => {
  const pairs = Array.from({ length: 3000 }, (_, i) => [`status${i}`, 'x'] as const)
  const { query, ignored, more } = parseQuery(views.agreements, pair, pairs, known)
  expect(query).toEqual(emptyQuery(views.agreements, pair))
  expect([ignored, more]).toMatchObject([[{ parameter: 'query', reason: 'too_many' }], 0])
  expect(nearest).not.toHaveBeenCalled()
})

test('near words are looked for in the first few mistakes only, whatever they are in; the others are counted', () => {
  const mistake = fc.oneof(
    fc.stringMatching(/^[a-z]{1,30}$/).map((key) => [`${key}0`, 'x'] as const),
    fc.constantFrom('ministry', 'status', 'type', 'source').map((key) => [key, 'kaz-bodi'] as const),
    fc
      .array(fc.stringMatching(/^[a-z]{2,8}0$/), { minLength: 5, maxLength: 90 })
      .map((words) => ['cols', words.join()] as const),
  )
  fc.assert(
    fc.property(fc.array(mistake, { minLength: 1, maxLength: 190 }), (pairs) => {
      vi.mocked(nearest).mockClear()
      const { ignored, more } = parseQuery(views.agreements, pair, pairs, known)
      const distinct = new Map(pairs.map((one) => [one.join('='), one[1].split(',').length]))
      const wrong = [...distinct.values()].reduce((sum, words) => sum + words, 0)
      expect(vi.mocked(nearest).mock.calls.length).toBeLessThanOrEqual(10)
      expect([ignored.length, more]).toEqual([Math.min(10, wrong), Math.max(0, wrong - 10)])
    }),
    { seed: 20230504, numRuns: 100 },
  )
})
