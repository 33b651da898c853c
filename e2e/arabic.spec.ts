import { at } from './support/addresses'
import { readCsv, saved } from './support/csv'
import { columnsOf, expectedRows } from './support/register'
import { readRows, rowIds } from './support/table'
import { expect, open, test } from './support/test'

const view = 'agreements?ministry=kaz-president&ministry=tjk-mfa&sort=signed_on'

test('the same view in Arabic has the same rows in the same order', async ({ page }) => {
  await open(page, at(view))
  const english = await rowIds(page.getByRole('table', { name: 'Register of agreements' }))
  const found = await page.getByRole('status').textContent()
  expect(english.length).toBeGreaterThan(1)
  expect(found).toBe(`${english.length} rows found`)
  await page.getByRole('link', { name: 'العربية' }).click()

  await expect(page).toHaveURL(at(view, 'ar'))
  const root = page.locator('html')
  await expect(root).toHaveAttribute('dir', 'rtl')
  await expect(root).toHaveAttribute('lang', 'ar')
  const table = page.getByRole('table').first()
  expect(await rowIds(table)).toEqual(english)
  await expect(page.getByRole('status')).toContainText(String(english.length))
  await expect(
    page.getByRole('checkbox', { checked: true, name: /طاجيكستان|كازاخستان/ }).first(),
  ).toBeVisible()

  await page.getByRole('link', { name: 'English' }).click()
  await expect(root).toHaveAttribute('dir', 'ltr')
  expect(await rowIds(page.getByRole('table', { name: 'Register of agreements' }))).toEqual(english)
})

test('the Arabic file has the rows of the Arabic table, named in Arabic', async ({ page }) => {
  await open(page, at(view, 'ar'))
  const link = page.locator('a[download]').first()
  const file = await saved(page, () => link.click())
  expect(file.name).toBe('kaz-tjk-agreements.filtered.csv')
  const { header, rows } = readCsv(file.bytes)
  const shown = await readRows(page.getByRole('table').first())
  expect(shown).toMatchObject(expectedRows(rows, columnsOf(header), 'ar'))
  expect(rows.map((row) => row.title).join()).toMatch(/\p{Script=Arabic}/u)
})

test('the file for Excel begins with a byte-order mark, so that Excel reads Arabic', async ({ page }) => {
  await open(page, at(view, 'ar'))
  const file = await saved(page, () => page.locator('a[download][href*="bom=on"]').first().click())
  expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('an id that begins and ends with a year reads in Arabic as it is written', async ({ page }) => {
  const id = '2023-programme-mfa-2023-2025'
  await page.goto(at(`agreements/${id}`, 'ar'))
  const code = page.locator('code', { hasText: id })
  const [year, name] = await code.evaluate((element) => {
    const left = (from: number, to: number) => {
      const range = document.createRange()
      const [text = element] = element.childNodes
      range.setStart(text, from)
      range.setEnd(text, to)
      return range.getBoundingClientRect().left
    }
    return [left(0, 4), left(5, 14)]
  })
  expect(year).toBeLessThan(name ?? 0)
})

test('Arabic pages run from the right: the first column stands right of the last', async ({ page }) => {
  await open(page, at('agreements', 'ar'))
  const heads = page.getByRole('table').first().getByRole('columnheader')
  const [first, last] = [await heads.first().boundingBox(), await heads.last().boundingBox()]
  expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY)
})
