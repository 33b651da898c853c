import { afterEach, expect, test, vi } from 'vitest'
import { address, fileAddress, pageAddress, routed } from './address'

afterEach(() => {
  vi.unstubAllEnvs()
})

test.each(['', '/desk', '/en', '/ties/kaz-tjk'])('below "%s" every address begins there, once', (base) => {
  vi.stubEnv('RAVOBIT_BASE_PATH', base)
  expect(address('/robots.txt')).toBe(`${base}/robots.txt`)
  expect(pageAddress('en', 'kaz-tjk', '')).toBe(`${base}/en/kaz-tjk`)
  expect(pageAddress('ar', 'kaz-tjk', 'trade', 'a=1')).toBe(`${base}/ar/kaz-tjk/trade?a=1`)
  expect(fileAddress('kaz-tjk/claims.csv', '')).toBe(`${base}/api/v1/kaz-tjk/claims.csv`)
  // Next's router puts it there again.
  for (const path of ['/en/kaz-tjk', '/en/kaz-tjk/trade?q=/desk/en#a'])
    expect(routed(address(path))).toBe(path)
})
