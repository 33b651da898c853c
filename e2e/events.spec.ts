import { at, locales } from './support/addresses'
import { dataset } from './support/dataset'
import { rowIds } from './support/table'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

const visit = 'ev-2023-05-state-visit'

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`the state visit in "${locale}" lists what was signed and says that more was reported than is named`, async ({
    page,
  }) => {
    await open(page, at(`events/${visit}`, locale))
    const signed = dataset('agreements').filter(({ event_id }) => event_id === visit)
    const block = page.getByRole('region', { name: words('detail.signed_here', { n: signed.length }) })
    const links = block.locator('li a[href*="/agreements/"]')
    const ids = await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).pathname.split('/').at(-1)),
    )
    expect(ids.toSorted()).toEqual(signed.map(({ id }) => id).sort())

    const total = words('detail.or_more', { total: words('qualified.exact', { value: '20' }) })
    await block.getByRole('link', { name: words('detail.listed', { named: 9, total }), exact: true }).click()
    const card = page.getByRole('dialog')
    await expect(card.getByRole('heading', { level: 1 })).toContainText('20')
    await expect(card).toContainText('S0001')
  })
}

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`a session in "${locale}" of which no document is known says so, a planned one says nothing`, async ({
    page,
  }) => {
    const none = page.getByText(words('detail.none_signed'))
    await page.goto(at('events/ev-2025-08-igc-19', locale))
    await expect(none).toBeVisible()
    await page.goto(at('events/ev-2026-igc-20-planned', locale))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(none).toHaveCount(0)
  })
}

test('an event leads to its agreements in the register and back', async ({ page }) => {
  await page.goto(at(`agreements?event=${visit}&cols=title,event_id`))
  const table = page.getByRole('table', { name: 'Register of agreements' })
  const ids = await rowIds(table)
  expect(ids).toHaveLength(11)
  await table.getByRole('row').nth(1).getByRole('link').last().click()
  await expect(page).toHaveURL(at(`events/${visit}`))
})
