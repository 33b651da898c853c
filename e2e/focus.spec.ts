import { at } from './support/addresses'
import { expectFocus, walk } from './support/focus'
import { expect, open, test } from './support/test'

test('turning to the next page leaves the focus in sight', async ({ page }) => {
  await open(page, at('agreements'))
  await page.getByRole('link', { name: 'Next', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('26–50 of 53')).toBeVisible()
  await expectFocus(page)
})

test('turning to the last page leaves the focus in sight, though there is no next one', async ({ page }) => {
  await open(page, at('agreements?page=2'))
  await page.getByRole('link', { name: 'Next', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('51–53 of 53')).toBeVisible()
  await expectFocus(page)
})

test('a filter taken away by its chip leaves the focus on the page', async ({ page }) => {
  await open(page, at('agreements?ministry=kaz-mfa&type=programme'))
  await page.getByRole('list', { name: 'Active filters' }).getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/ministry/)
  await expectFocus(page)
})

test('clearing all filters leaves the focus on the page', async ({ page }) => {
  await open(page, at('agreements?ministry=kaz-mfa&type=programme'))
  await page.getByRole('link', { name: 'Clear all' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('53 rows in all')
  await expectFocus(page)
})

test('walking back up a long table, the focus is never hidden under its header', async ({ page }) => {
  await open(page, at('agreements'))
  const titles = page.getByRole('table', { name: 'Register of agreements' }).getByRole('rowheader')
  await titles.last().getByRole('link').focus()
  const first = await titles.first().textContent()
  const stops = await walk(page, 'Shift+Tab', ({ name }) => name === first)
  expect(stops.length).toBeGreaterThan(50)
  expect(stops.filter(({ fault }) => fault !== '')).toEqual([])
})

test('on a narrow or enlarged page the focus is seen at every stop', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, at('agreements?q=twin'))
  const stops = await walk(page, 'Tab', ({ fault }) => fault === 'the focus is lost')
  expect(stops.length).toBeGreaterThan(20)
  expect(stops.slice(0, -1).filter(({ fault }) => fault !== '')).toEqual([])
})
