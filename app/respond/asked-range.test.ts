import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedRange } from './asked-range'

const SIZE = 1000
const asked = (headers: Record<string, string>, method = 'GET') =>
  askedRange(new Request('http://desk.example/', { method, headers }), '"a"', SIZE)

test.each([
  ['bytes=0-', { start: 0, end: 999 }],
  ['bytes=400-', { start: 400, end: 999 }],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['BYTES=10-19', { start: 10, end: 19 }],
  ['bytes=990-5000', { start: 990, end: 999 }],
  ['bytes=-100', { start: 900, end: 999 }],
  ['bytes=-5000', { start: 0, end: 999 }],
  ['bytes=1000-', 'none'],
  ['bytes=99999999999999999999-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=19-10', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['bytes=a-b', undefined],
  ['lines=0-5', undefined],
  ['', undefined],
])('%s asks for %j', (range, bytes) => {
  expect(asked({ range })).toEqual(bytes)
})

test('nothing is resumed of another file, nor for headers alone', () => {
  const range = 'bytes=10-'
  const rest = { start: 10, end: 999 }
  expect(asked({ range, 'if-range': '"a"' })).toEqual(rest)
  for (const other of ['"b"', 'W/"a"', 'Wed, 21 Oct 2026 07:28:00 GMT', ''])
    expect(asked({ range, 'if-range': other })).toBeUndefined()
  expect(asked({ range }, 'HEAD')).toBeUndefined()
})

test('whatever is asked, what is sent lies within the file', () => {
  const end = fc.oneof(fc.constant(''), fc.nat(2000).map(String), fc.string({ maxLength: 4 }))
  fc.assert(
    fc.property(end, end, (from, to) => {
      const range = `bytes=${from}-${to}`
      if (!/^[\x20-\x7e]*$/.test(range)) return
      const bytes = asked({ range })
      if (bytes === undefined || bytes === 'none') return
      expect(bytes.start).toBeGreaterThanOrEqual(0)
      expect(bytes.end).toBeLessThan(SIZE)
      expect(bytes.start).toBeLessThanOrEqual(bytes.end)
    }),
    { seed: 20230504, numRuns: 500 },
  )
})
