import { at } from './support/addresses'
import { twinSummary } from './support/chart'
import { saved } from './support/csv'
import { expectFocus, walk } from './support/focus'
import { expect, open, summary, test } from './support/test'

test('Tab leads through the whole page of agreements, and the focus is seen at every stop', async ({
  page,
}) => {
  test.slow()
  await open(page, at('agreements'))
  // Behind the last link the focus leaves the page.
  const stops = await walk(page, 'Tab', ({ fault }) => fault === 'the focus is lost')
  expect(stops.slice(0, -1).filter(({ fault }) => fault !== '')).toEqual([])
  const inOrder = [
    ...[
      'Skip to the content',
      'العربية',
      'Agreements',
      'Timeline',
      'Search',
      'Status on',
      'Ministry or body',
      'Columns',
      'Rows a page',
    ],
    ...[
      'Download 53 rows as CSV',
      'Download 53 rows as XLSX',
      'Download 53 rows as NDJSON',
      'Download 53 rows as ZIP',
      'Title',
      'Next',
      'Download 18 rows as CSV',
      'SVG',
      'PNG',
      'Show the data as a table',
    ],
  ]
  const met = stops.flatMap(({ name }) => inOrder.find((control) => name.startsWith(control)) ?? [])
  expect([...new Set(met)]).toEqual(inOrder)
})

test('the skip link leads past the navigation to the content', async ({ page }) => {
  await open(page, at('agreements'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link', { name: 'Register', exact: true })).toBeFocused()
  await expectFocus(page)
})

test('the navigation leads to the agreements and keeps the focus', async ({ page }) => {
  await open(page, at())
  const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Agreements' })
  await walk(page, 'Tab', ({ name }) => name === 'Agreements')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Agreements' })).toBeVisible()
  await expect(link).toHaveAttribute('aria-current', 'page')
  await expect(link).toBeFocused()
})

test('a facet filters at a press of Space and keeps the focus', async ({ page }) => {
  await open(page, at('agreements'))
  const box = page.getByRole('checkbox', { name: /^Ministry of Foreign Affairs of .* Kazakhstan \d+$/ })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/ministry=kaz-mfa/)
  await expect(page.getByRole('status')).toHaveText('3 rows found')
  await expect(box).toBeFocused()
  await expect(box).toBeChecked()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status')).toHaveText('53 rows in all')
  await expect(box).toBeFocused()
})

test('a header sorts at a press of Enter and keeps the focus', async ({ page }) => {
  await open(page, at('agreements'))
  const header = page.getByRole('columnheader', { name: 'Status' })
  await header.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expect(header.getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect(header.getByRole('link')).toBeFocused()
})

test('the columns are chosen with the keyboard', async ({ page }) => {
  await open(page, at('agreements'))
  await summary(page, 'Columns').focus()
  await page.keyboard.press('Enter')
  await walk(page, 'Tab', ({ name }) => name === 'Place')
  await page.keyboard.press('Space')
  await expect(page.getByRole('columnheader', { name: 'Place' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Place' })).toBeFocused()
  await expectFocus(page)
})

test('the files and the table of a chart are used with the keyboard', async ({ page }) => {
  await open(page, at('agreements'))
  const downloads = page.locator('[data-downloads]')
  await downloads.getByRole('link', { name: /^Download \d+ rows as CSV$/ }).focus()
  const file = await saved(page, () => page.keyboard.press('Enter'))
  expect(file.name).toBe('kaz-tjk-agreements.csv')
  const figure = page.getByRole('figure', { name: 'Agreements signed by year, number' })
  await twinSummary(figure).focus()
  await page.keyboard.press('Enter')
  await expect(figure.getByRole('table')).toBeVisible()
  await expectFocus(page)
})
