import { api, at } from './support/addresses'
import { readCsv, saved } from './support/csv'
import { dataset, signedBy } from './support/dataset'
import { columnsOf, expectedRows } from './support/register'
import { readAllPages, rowIds } from './support/table'
import { expect, open, summary, test } from './support/test'

const government = /^Government of the Republic of Kazakhstan \d+$/
const president = /^President of the Republic of Kazakhstan \d+$/

/** How many agreements any of the bodies signed, by the dataset. */
const countOf = (...bodies: string[]) => signedBy(new Set(bodies)).size

test.beforeEach(({ page }) => open(page, at('agreements')))

test('a reader comes back from an agreement to the view he left', async ({ page }) => {
  const table = page.getByRole('table', { name: 'Register of agreements' })
  const chosen = page.getByRole('checkbox', { name: government })
  const signed = page.getByRole('columnheader', { name: /^Signed\W*$/ })
  await chosen.check()
  await expect(page.getByRole('status')).toHaveText(`${countOf('kaz-government')} rows found`)
  await expect(signed).toHaveAttribute('aria-sort', 'descending')
  await signed.getByRole('link').click()
  await expect(signed).toHaveAttribute('aria-sort', 'ascending')
  const [address, rows] = [page.url(), await rowIds(table)]
  expect(address).toMatch(/\?ministry=kaz-government&sort=signed_on$/)
  expect(rows).toHaveLength(countOf('kaz-government'))

  await table.getByRole('rowheader').nth(2).getByRole('link').click()
  await expect(page).toHaveURL(at(`agreements/${rows[2]}`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w/)
  await page.goBack()

  await expect(page).toHaveURL(address)
  await expect(chosen).toBeChecked()
  await expect(signed).toHaveAttribute('aria-sort', 'ascending')
  expect(await rowIds(table)).toEqual(rows)
})

test('the file of a filtered and sorted view has its rows, in its order, with its columns', async ({
  page,
}) => {
  const table = page.getByRole('table', { name: 'Register of agreements' })
  const found = countOf('kaz-government', 'kaz-president')
  await page.getByRole('checkbox', { name: government }).check()
  await expect(page).toHaveURL(/ministry=kaz-government/)
  await page.getByRole('checkbox', { name: president }).check()
  await expect(page.getByRole('status')).toHaveText(`${found} rows found`)
  await page
    .getByRole('columnheader', { name: /^Signed\W*$/ })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/sort=signed_on$/)

  const file = await saved(page, () =>
    page.getByRole('link', { name: `Download ${found} rows as CSV`, exact: true }).click(),
  )
  const { header, rows } = readCsv(file.bytes)
  expect(file.name).toBe('kaz-tjk-agreements.filtered.csv')
  expect(rows).toHaveLength(found)
  const shown = await readAllPages(page, table)
  expect(shown).toMatchObject(expectedRows(rows, columnsOf(header), 'en'))
  const dates = rows.map((row) => row.signed_on).filter(Boolean)
  expect(dates).toEqual([...dates].sort())
})

test('the file of the whole register has every agreement of the dataset', async ({ page }) => {
  const link = page.getByRole('link', { name: 'Download 53 rows as CSV', exact: true })
  const file = await saved(page, () => link.click())
  expect(file.name).toBe('kaz-tjk-agreements.csv')
  const titles = readCsv(file.bytes).rows.map((row) => row.title)
  const names = dataset('names').filter((n) => n.subject === 'agreement' && n.language === 'en')
  expect([...titles].sort()).toEqual(names.map((n) => n.text).sort())
})

test('columns chosen on the page are the columns of the file', async ({ page }) => {
  const table = page.getByRole('table', { name: 'Register of agreements' })
  const chooser = page.getByRole('group', { name: 'Columns' })
  await summary(page, 'Columns').click()
  for (const name of ['Place', 'Sector', 'Id']) {
    await chooser.getByRole('checkbox', { name, exact: true }).check()
    await expect(table.getByRole('columnheader', { name })).toBeVisible()
  }
  await chooser.getByRole('checkbox', { name: 'Status', exact: true }).uncheck()
  await expect(table.getByRole('columnheader', { name: 'Status' })).toHaveCount(0)

  const downloads = page.locator('[data-downloads]')
  const file = await saved(page, () =>
    downloads.getByRole('link', { name: /^Download \d+ rows? as CSV$/ }).click(),
  )
  const { header, rows } = readCsv(file.bytes)
  expect(header).toEqual(expect.arrayContaining(['id', 'disputed']))
  const columns = columnsOf(header, 'id')
  expect(columns.toSorted()).toEqual([
    'id',
    'parties_kaz',
    'parties_tjk',
    'place',
    'sector',
    'signed_on',
    'title',
    'type',
    'valid_to',
  ])
  expect(await readAllPages(page, table)).toMatchObject(expectedRows(rows, columns, 'en'))
})

test('a second column adds to the order with Shift', async ({ page }) => {
  const table = page.getByRole('table', { name: 'Register of agreements' })
  await table.getByRole('link', { name: 'Type' }).click()
  await expect(page).toHaveURL(/sort=type$/)
  await table.getByRole('link', { name: 'Signed', exact: true }).click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(/sort=type,signed_on$/)
  const { rows } = readCsv(await (await page.request.get(api('agreements.csv?sort=type,signed_on'))).body())
  expect(await readAllPages(page, table)).toMatchObject(
    expectedRows(rows, columnsOf(Object.keys(rows[0] ?? {})), 'en'),
  )
})

test('typing in the search box finds as the reader types', async ({ page }) => {
  const found = dataset('names').filter(
    (n) => n.subject === 'agreement' && n.language === 'en' && /memorandum/i.test(n.text ?? ''),
  )
  expect(found.length).toBeGreaterThan(0)
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('memorandum')
  await expect(page).toHaveURL(/q=memorandum$/)
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  const table = page.getByRole('table', { name: 'Register of agreements' })
  expect(await rowIds(table)).toEqual(expect.arrayContaining(found.map((n) => n.subject_id)))
})
