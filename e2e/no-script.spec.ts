import { expect, test } from '@playwright/test'
import { api, at } from './support/addresses'
import { twinSummary } from './support/chart'
import { fetchCsv } from './support/csv'
import { dataset } from './support/dataset'
import { firstReport } from './support/overview'
import { readAllPages, rowIds } from './support/table'
import { summary } from './support/test'

test.use({ javaScriptEnabled: false })

test('without scripts the overview says its numbers, whose they are and where they come from', async ({
  page,
}) => {
  await page.goto(at())
  const report = firstReport(page)
  await expect(report.getByRole('link', { name: 'nearly $1.5 billion' })).toBeVisible()
  await expect(report.getByText('2022 · Reporter: Tajikistan').first()).toBeVisible()
  await expect(report.getByRole('link', { name: /Khovar/ }).first()).toBeVisible()
})

for (const [path, least] of [
  ['', 4],
  ['trade', 2],
  ['scholarships', 2],
  ['agreements', 1],
  ['agreements/timeline', 1],
] as const) {
  test(`without scripts every chart of /${path} has its figures as a table`, async ({ page }) => {
    await page.goto(at(path))
    const figures = await page.getByRole('figure').all()
    expect(figures.length).toBeGreaterThanOrEqual(least)
    for (const figure of figures) {
      await twinSummary(figure).click()
      await expect(figure.getByRole('table').getByRole('rowheader').first()).toBeVisible()
      // What only a script could do is not offered.
      await expect(figure.getByRole('button')).toHaveCount(0)
    }
  })
}

test('without scripts the filters are a form: chosen, applied, kept', async ({ page }) => {
  await page.goto(at('agreements'))
  const treaties = dataset('agreements').filter((a) => a.type === 'treaty' && (a.signed_on ?? '') >= '2010')
  await page.getByRole('checkbox', { name: /^Treaty/ }).check()
  const signed = page.getByRole('group', { name: 'Signed', exact: true })
  await signed.getByRole('textbox', { name: 'from' }).fill('2010')
  await page.getByRole('button', { name: 'Apply' }).click()

  await expect(page.getByRole('status')).toHaveText(`${treaties.length} rows found`)
  const ids = await rowIds(page.getByRole('table', { name: 'Register of agreements' }))
  expect(ids.toSorted()).toEqual(treaties.map((a) => a.id).sort())
  await expect(page.getByRole('checkbox', { name: /^Treaty/ })).toBeChecked()
  await expect(signed.getByRole('textbox', { name: 'from' })).toHaveValue('2010')
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

test('without scripts the columns are chosen in the form', async ({ page }) => {
  await page.goto(at('agreements'))
  await summary(page, 'Columns').click()
  await page.getByRole('checkbox', { name: 'Place' }).check()
  await page.getByRole('checkbox', { name: 'Status', exact: true }).uncheck()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByRole('columnheader', { name: 'Place' })).toBeVisible()
  await expect(page.getByRole('table').first().getByRole('columnheader', { name: 'Status' })).toHaveCount(0)
})

test('without scripts headers sort, the pager turns and the file is the same', async ({ page, request }) => {
  await page.goto(at('agreements'))
  const header = page.getByRole('columnheader', { name: /^Signed\W*$/ }).first()
  await header.getByRole('link').click()
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  const shown = await readAllPages(page, page.getByRole('table', { name: 'Register of agreements' }))
  const { rows } = await fetchCsv(request, api('agreements.csv?sort=signed_on'))
  expect(shown.map(([title]) => title?.said)).toEqual(rows.map((row) => row.title))
})
