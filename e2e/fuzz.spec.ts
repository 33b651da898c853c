import { type APIRequestContext, expect, test } from '@playwright/test'
import { boundsFault } from '../db/catalog/query/bounds'
import { at, lists } from './support/addresses'
import { nastyQueries } from './support/queries'

/**
 * The pages that are not shown, whatever their address asks; one that asks more than is looked at has to be refused. Files are
 * asked so by `app/api/v1/fuzz.test.ts`, and both on odd connections by `npm run faults requests`.
 */
async function faults(request: APIRequestContext, addresses: readonly string[]) {
  expect(addresses.length).toBeGreaterThan(0)
  const found: string[] = []
  for (const address of addresses) {
    const status = (await request.get(address, { maxRedirects: 0 })).status()
    const isTooMuch = boundsFault(address.slice(address.indexOf('?') + 1)) !== undefined
    if (status !== (isTooMuch ? 400 : 200)) found.push(`${status} ${address.slice(0, 300)}`)
  }
  return found
}

for (const [turn, list] of lists.entries()) {
  test(`no query string breaks the page of ${list}`, async ({ request }) => {
    const some = nastyQueries.filter((_, i) => i % lists.length === turn)
    const addresses = some.map((text) => at(`${list}?${text}`))
    expect(await faults(request, addresses)).toEqual([])
  })
}

test('no query string breaks a page that takes none', async ({ request }) => {
  const pages = ['', 'data', 'agreements/2023-roadmap-tourism', 'claims/T0001']
  const addresses = nastyQueries.slice(0, 40).map((text, i) => `${at(pages[i % pages.length])}?${text}`)
  expect(await faults(request, addresses)).toEqual([])
})

test('the names that every object has are no parameters', async ({ request }) => {
  const names = Object.getOwnPropertyNames(Object.prototype)
  const addresses = names.map((name) => at(`agreements?${name}=1`))
  expect(await faults(request, addresses)).toEqual([])
})
