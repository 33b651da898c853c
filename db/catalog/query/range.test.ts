import { expect, test } from 'vitest'
import { afterDate, readDate, readRange } from './range'

test.each(['2023', '2023-05', '2024-02-29'])('%s is a date at its own precision', (text) => {
  expect(readDate(text)).toBe(text)
})

test.each(['', '23', '2023-13', '2023-02-29', '2023-5', '2023-05-04T00', '0000'])(
  '"%s" is no date',
  (text) => {
    expect(readDate(text)).toBeUndefined()
  },
)

test.each([
  ['2018..2024', { from: '2018', to: '2024' }],
  ['2018..', { from: '2018' }],
  ['..2024-05', { to: '2024-05' }],
  ['2023', { from: '2023', to: '2023' }],
  ['2023-05..2023', { from: '2023-05', to: '2023' }],
  ['2024..2018', 'empty_range'],
  ['..', 'bad_range'],
  ['2018..soon', 'bad_range'],
  ['1..2..3', 'bad_range'],
])('%s reads as %o', (text, range) => {
  expect(readRange(text)).toEqual(range)
})

test.each([
  ['2023', '2024'],
  ['2023-12', '2024'],
  ['2023-05', '2023-06'],
  ['2024-02-29', '2024-03'],
  ['2023-05-04', '2023-05-05'],
  ['2023-12-31', '2024'],
])('everything after %s starts at %s', (date, after) => {
  expect(afterDate(date)).toBe(after)
})
