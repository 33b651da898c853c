import { expect, test } from 'vitest'
import { chosenEncoding } from './encoding'

test.each([
  [null, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['gzip;q=0', undefined],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *;q=0.1', 'gzip'],
  ['identity, gzip;q=0.5', undefined],
  ['identity;q=0.5, gzip;q=1.0', 'gzip'],
  ['deflate, zstd', undefined],
  ['identity;q=0', undefined],
  ['gzip, identity;q=0', 'gzip'],
  ['*;q=0', undefined],
  ['gzip;q=0.5, *;q=0', 'gzip'],
  ['gzip;q=0.001, identity;q=0.001', 'gzip'],
  ['gzip;q=nonsense', undefined],
  [', ,;;q=,', undefined],
])('of %j is chosen %s', (accepted, chosen) => {
  expect(chosenEncoding(accepted)).toBe(chosen)
})
