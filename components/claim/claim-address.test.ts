import { expect, test, vi } from 'vitest'
import { claimAt, isPlain } from './claim-address'

test.each([
  ['/en/kaz-tjk/claims/T0001', 'T0001'],
  ['/ar/kaz-tjk/claims/PO009', 'PO009'],
  // The list, its filters, the checks of a claim and other records open as pages.
  ['/en/kaz-tjk/claims', undefined],
  ['/en/kaz-tjk/claims?rank=deprecated', undefined],
  ['/en/kaz-tjk/claims/T0001#checks', undefined],
  ['/en/kaz-tjk/claims/T0001/more', undefined],
  ['/en/kaz-tjk/sources/claims', undefined],
  ['https://elsewhere.example/en/kaz-tjk/claims/T0001', undefined],
  ['/api/v1/kaz-tjk/claims.csv', undefined],
  [null, undefined],
])('%j leads to the claim %j', (href, claim) => {
  expect(claimAt(href)).toBe(claim)
})

test('below the path of another site, claims are there', () => {
  vi.stubEnv('RAVOBIT_BASE_PATH', '/desk')
  expect(claimAt('/desk/en/kaz-tjk/claims/T0001')).toBe('T0001')
  expect(claimAt('/other/en/kaz-tjk/claims/T0001')).toBeUndefined()
  vi.unstubAllEnvs()
})

const press = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false }

test('only a plain press opens a card', () => {
  expect(isPlain(press)).toBe(true)
  for (const other of [
    { button: 1 },
    { metaKey: true },
    { ctrlKey: true },
    { shiftKey: true },
    { altKey: true },
  ])
    expect(isPlain({ ...press, ...other }), JSON.stringify(other)).toBe(false)
})
