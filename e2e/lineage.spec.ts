import type { Page } from '@playwright/test'
import { api, at, type Locale, locales } from './support/addresses'
import { nameOf, signedBy, withPredecessors } from './support/dataset'
import { boxOf, offered } from './support/facet'
import { rowIds } from './support/table'
import { expect, open, test } from './support/test'
import { dateIn, wordsOf } from './support/words'

const ministry = 'kaz-min-industry-construction'
const predecessor = 'kaz-min-industry-infra'
const plan = '2023-plan-industry-innovation-2023-2024'

const rowsOf = (page: Page) => rowIds(page.getByRole('table').first())

/** The step that made the ministry, as the page says it in its chip. */
function madeOf(locale: Locale): string {
  const words = wordsOf(locale)
  return words('filter.followed_on', {
    name: nameOf('institution', predecessor, locale),
    link: words('lineage.step.split', { n: 2 }),
    date: dateIn(locale, '2023-09-01'),
  })
}

/** From the page with the ministry chosen to the empty one without its predecessors, and back. */
async function leaveOutAndReturn(page: Page, locale: Locale): Promise<void> {
  const words = wordsOf(locale)
  const status = page.getByRole('status')
  await expect(status).toHaveText(words('table.found', { n: 1 }))
  expect(await rowsOf(page)).toEqual([plan])
  const chips = page.getByRole('list', { name: words('filter.active') })
  await expect(chips).toContainText(madeOf(locale))
  await chips.getByRole('link', { name: words('filter.lineage_off') }).click()

  await expect(page).toHaveURL(/lineage=off/)
  await expect(status).toHaveText(words('table.found', { n: 0 }))
  const reason = page.getByText(words('filter.left_out'))
  await reason.getByRole('link', { name: words('filter.lineage_on') }).click()
  await expect(page).toHaveURL(at(`agreements?ministry=${ministry}`, locale))
  await expect(status).toHaveText(words('table.found', { n: 1 }))
  expect(await rowsOf(page)).toEqual([plan])
}

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`a ministry chosen in "${locale}" brings what its predecessor signed, and says through what`, async ({
    page,
  }) => {
    await open(page, at('agreements', locale))
    await page
      .getByRole('checkbox', { name: `${nameOf('institution', ministry, locale)} 1`, exact: true })
      .check()
    await leaveOutAndReturn(page, locale)
  })

  test(`bodies of today in "${locale}" stand in the facet with their predecessors under them`, async ({
    page,
  }) => {
    await open(page, at('agreements', locale))
    const bodies = await offered(page, 'ministry')
    const under = (body: string, depth = 1) =>
      bodies.slice(bodies.findIndex(({ value }) => value === body) + 1)[depth - 1]
    const indentOf = (body: string) => bodies.find(({ value }) => value === body)?.indent ?? Number.NaN
    const split = words('lineage.step.split', { n: 2 })
    expect(under(ministry)).toMatchObject({
      value: predecessor,
      note: words('lineage.dated', { link: split, date: dateIn(locale, '2023-09-01') }),
    })
    expect(indentOf(predecessor)).toBeGreaterThan(indentOf(ministry))
    // Two steps, the second of them without a date on record.
    expect(under('tjk-customs-service')).toMatchObject({ value: 'tjk-min-state-revenues' })
    expect(under('tjk-customs-service', 2)).toMatchObject({
      value: 'tjk-customs-committee',
      note: words('vocabulary.institution_link_kind.merged'),
    })
    expect(indentOf('tjk-customs-committee')).toBeGreaterThan(indentOf('tjk-min-state-revenues'))
    for (const { value, count } of bodies)
      expect([value, count]).toEqual([value, signedBy(withPredecessors(value)).size])
  })

  test(`a former body chosen in "${locale}" names every body that it was split into`, async ({ page }) => {
    await page.goto(at(`agreements?ministry=${predecessor}`, locale))
    const chips = page.getByRole('list', { name: words('filter.active') })
    for (const successor of [ministry, 'kaz-min-transport'])
      await expect(chips).toContainText(nameOf('institution', successor, locale))
    await expect(chips).toContainText(dateIn(locale, '2023-09-01'))
  })
}

test('the number beside every body is the number of rows that it brings, with predecessors and without', async ({
  page,
}) => {
  for (const lineage of ['on', 'off']) {
    await page.goto(at(`agreements?lineage=${lineage}`))
    const bodies = await offered(page, 'ministry')
    expect(bodies.length).toBeGreaterThan(40)
    for (const { value, count } of bodies) {
      const answer = await page.request.head(api(`agreements.csv?lineage=${lineage}&ministry=${value}`))
      expect([value, answer.headers()['x-row-count']]).toEqual([value, String(count)])
    }
  }
})

test('two bodies chosen together bring each agreement once', async ({ page }) => {
  const bodies = ['kaz-min-industry-construction', 'kaz-min-transport', 'tjk-customs-service']
  await open(page, at('agreements?sort=signed_on'))
  for (const body of bodies) {
    await boxOf(page, 'ministry', body).check()
    await expect(page).toHaveURL(new RegExp(`ministry=${body}`))
  }
  const expected = new Set(bodies.flatMap((body) => [...signedBy(withPredecessors(body))]))
  await expect(page.getByRole('status')).toHaveText(`${expected.size} rows found`)
  expect((await rowsOf(page)).toSorted()).toEqual([...expected].sort())
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of locales)
    test(`a ministry is followed in "${locale}" by form and by link`, async ({ page }) => {
      await page.goto(at('agreements', locale))
      await boxOf(page, 'ministry', ministry).check()
      await page.getByRole('button', { name: wordsOf(locale)('filter.apply') }).click()
      await leaveOutAndReturn(page, locale)
    })
})
