import { expect, test } from 'vitest'
import { embedRoute } from '../charts/frame'

const routeOf = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  return embedRoute(pathname, searchParams)
}

test.each([
  ['/embed/kaz-tjk/trade', '/embed/en/auto/kaz-tjk/trade'],
  ['/embed/kaz-tjk/trade?theme=dark&measure=growth&lang=ar', '/embed/ar/dark/kaz-tjk/trade'],
  ['/embed/kaz-tjk/trade?lang=xx&theme=pink', '/embed/en/auto/kaz-tjk/trade'],
  ['/embed/kaz-tjk/trade?lang=ar&lang=en', '/embed/ar/auto/kaz-tjk/trade'],
  ['/embed/nowhere/nothing', '/embed/en/auto/nowhere/nothing'],
])('%s is kept at %s', (address, route) => {
  expect(routeOf(address)).toBe(route)
})

test.each([
  '/embed',
  '/embed/kaz-tjk',
  '/embed/kaz-tjk/',
  '/embed/ar/dark/kaz-tjk/trade',
  '/en/kaz-tjk/trade',
])('%s is no embedded chart', (address) => {
  expect(routeOf(address)).toBeUndefined()
})
