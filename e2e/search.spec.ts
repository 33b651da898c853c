import type { Page } from '@playwright/test'
import { at, locales } from './support/addresses'
import { rowIds } from './support/table'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

const tableOf = (page: Page) => page.getByRole('table').first()
const marked = (page: Page) => tableOf(page).locator('mark').allTextContents()

for (const locale of locales) {
  const search = wordsOf(locale)('filter.search')

  test(`Arabic typed without its letters' marks finds in "${locale}" what has them, in its spelling`, async ({
    page,
  }) => {
    await open(page, at('agreements', locale))
    await page.getByRole('searchbox', { name: search }).fill('وزاره الزراعه')
    await expect(page).toHaveURL(/q=/)
    await expect.poll(() => rowIds(tableOf(page))).toEqual(['2023-roadmap-agriculture-2023-2025'])
    expect(await marked(page)).toContain('الزراعة')
    expect((await marked(page)).join()).not.toContain('ه')

    await page.goto(at(`institutions?q=${encodeURIComponent('وزاره الزراعه')}`, locale))
    for (const ministry of ['kaz-min-agriculture', 'tjk-min-agriculture'])
      await expect.poll(() => rowIds(tableOf(page))).toContain(ministry)
    expect(await marked(page)).toEqual(expect.arrayContaining(['وزارة', 'الزراعة']))
  })

  test(`Хучанд finds Хуҷанд in "${locale}" and shows why`, async ({ page }) => {
    await open(page, at('agreements', locale))
    await page.getByRole('searchbox', { name: search }).fill('Хучанд')
    await expect.poll(() => rowIds(tableOf(page))).toEqual(['2023-mou-khujand-turkistan-twinning'])
    await expect(tableOf(page).locator('[lang=tg] mark')).toHaveText(['Хуҷанд'])
  })
}

test('what is spelt as it was typed stands above what only folding finds', async ({ page }) => {
  await page.goto(at(`institutions?q=${encodeURIComponent('Президенти')}`))
  // Tajik spells it so; the Kazakh names have another last letter.
  expect(await rowIds(tableOf(page))).toEqual([
    ...['tjk-csr', 'tjk-president'],
    ...['kaz-president', 'tjk-drug-agency'],
  ])
  expect(await marked(page)).toEqual(['Президенти', 'Президенти', 'Президенті', 'Президенті'])
  await page.goto(at(`institutions?q=${encodeURIComponent('Президенти')}&sort=name`))
  expect((await rowIds(tableOf(page))).slice(0, 2)).not.toEqual(['tjk-csr', 'tjk-president'])
})
