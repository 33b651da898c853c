import { api, at } from './support/addresses'
import { dataset } from './support/dataset'
import { rowIds } from './support/table'
import { expect, open, test } from './support/test'

const numberAtEnd = (text: string | null) => Number(/\d+$/.exec(text ?? '')?.[0])

for (const list of ['agreements', 'institutions', 'events', 'sources', 'claims']) {
  test(`the list of ${list} counts every row of ${list}.csv`, async ({ page, request }) => {
    const rows = dataset(list).length
    expect(rows).toBeGreaterThan(40)
    await page.goto(at(list))
    await expect(page.getByRole('status')).toHaveText(`${rows.toLocaleString('en')} rows in all`)
    expect((await request.head(api(`${list}.csv`))).headers()['x-row-count']).toBe(String(rows))
  })
}

test('the number beside a ministry is the number of rows found when it is chosen', async ({ page }) => {
  await open(page, at('agreements'))
  const box = page.getByRole('checkbox', { name: /^Ministry of Finance of .* Kazakhstan \d+$/ })
  const beside = numberAtEnd(await box.locator('xpath=..').textContent())
  await box.check()
  await expect(page.getByRole('status')).toHaveText(`${beside} rows found`)
  const signed = dataset('agreement_parties').filter((p) => p.institution_id === 'kaz-min-finance')
  const ids = await rowIds(page.getByRole('table', { name: 'Register of agreements' }))
  expect(ids.toSorted()).toEqual(signed.map((p) => p.agreement_id).sort())
  expect(ids).toHaveLength(beside)
})

test('the numbers beside the types of agreements add up to the register', async ({ page }) => {
  await open(page, at('agreements'))
  const labels = await page
    .getByRole('group', { name: 'Type', exact: true })
    .locator('label')
    .allTextContents()
  const numbers = labels.map(numberAtEnd)
  expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(dataset('agreements').length)
})

test('the numbers of agreements in force and past their term lead to as many in the register', async ({
  page,
}) => {
  for (const label of ['Agreements in force', 'Expired agreements']) {
    await page.goto(at())
    const tile = page
      .locator('div', { has: page.getByRole('heading', { level: 3, name: label, exact: true }) })
      .last()
    const n = Number(await tile.getByRole('link').textContent())
    expect(n).toBeGreaterThan(0)
    await tile.getByRole('link').click()
    await expect(page.getByRole('status')).toHaveText(`${n} rows found`)
  }
})
