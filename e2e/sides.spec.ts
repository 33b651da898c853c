import type { Page } from '@playwright/test'
import { api, at, locales } from './support/addresses'
import { fetchCsv, readCsv, saved } from './support/csv'
import { nameOf, signedBy, withPredecessors } from './support/dataset'
import { boxOf } from './support/facet'
import { rowIds } from './support/table'
import { expect, open, summary, test } from './support/test'
import { countryIn, wordsOf } from './support/words'

/** A cell of the matrix: how many agreements, between whom by its address, and what it is called. */
interface Cell {
  readonly n: number
  readonly a: string
  readonly b: string
  readonly address: string
  readonly name: string
}

/** The cells that the matrix shows now, row by row. */
async function cellsOf(page: Page, title: string): Promise<Cell[]> {
  const links = page.getByRole('table', { name: title, exact: true }).locator('td a')
  const cells = await links.evaluateAll((all) =>
    all.map((link) => ({
      n: Number(link.textContent),
      address: link.getAttribute('href') ?? '',
      name: link.getAttribute('aria-label') ?? '',
    })),
  )
  return cells.map((cell) => {
    const { searchParams } = new URL(cell.address, 'http://desk.example')
    return { ...cell, a: searchParams.get('parties_kaz') ?? '', b: searchParams.get('parties_tjk') ?? '' }
  })
}

/** The agreements that both bodies or their predecessors signed, by the dataset. */
function signedTogether(a: string, b: string): string[] {
  const others = signedBy(withPredecessors(b))
  return [...signedBy(withPredecessors(a))].filter((id) => others.has(id)).sort()
}

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`a body chosen on each side in "${locale}" leaves what the two signed together`, async ({ page }) => {
    await open(page, at('agreements', locale))
    for (const [field, country, body] of [
      ['parties_kaz', 'KAZ', 'kaz-min-finance'],
      ['parties_tjk', 'TJK', 'tjk-customs-service'],
    ] as const) {
      const label = words(field === 'parties_kaz' ? 'field.parties_a' : 'field.parties_b', {
        country: countryIn(locale, country),
      })
      await summary(page, label).click()
      await boxOf(page, field, body).check()
      await expect(page).toHaveURL(new RegExp(`${field}=${body}`))
    }
    const expected = signedTogether('kaz-min-finance', 'tjk-customs-service')
    await expect(page.getByRole('status')).toHaveText(words('table.found', { n: expected.length }))
    expect((await rowIds(page.getByRole('table').first())).toSorted()).toEqual(expected)
  })

  test(`every cell of the matrix in "${locale}" leads to as many agreements as it counts`, async ({
    page,
  }) => {
    await open(page, at('agreements', locale))
    await page
      .getByRole('navigation', { name: words('register.pages') })
      .getByRole('link', { name: words('register.matrix') })
      .click()
    await expect(page).toHaveURL(at('agreements/matrix', locale))
    const title = words('page.matrix.title')
    const cells = await cellsOf(page, title)
    expect(cells.length).toBeGreaterThan(30)
    for (const { a, b, n, name } of cells) {
      expect([a, b, n]).toEqual([a, b, signedTogether(a, b).length])
      const [rowName, columnName] = [nameOf('institution', a, locale), nameOf('institution', b, locale)]
      expect(name).toBe(words('matrix.cell', { a: rowName, b: columnName, n }))
    }
    const most = cells.reduce((x, y) => (y.n > x.n ? y : x))
    const inherited = cells.find(({ a }) => a === 'kaz-min-industry-construction')
    for (const cell of [most, inherited, cells.at(-1)]) {
      if (!cell) throw new Error('the matrix lacks a cell')
      await page.getByRole('link', { name: cell.name, exact: true }).first().click()
      await expect(page.getByRole('status')).toHaveText(words('table.found', { n: cell.n }))
      for (const field of ['parties_kaz', 'parties_tjk'] as const)
        await expect(boxOf(page, field, field === 'parties_kaz' ? cell.a : cell.b)).toBeChecked()
      await page.goBack()
      await expect(page).toHaveURL(at('agreements/matrix', locale))
    }
  })
}

test('the file of the matrix and the list of pairs have its cells', async ({ page }) => {
  await open(page, at('agreements/matrix'))
  const cells = await cellsOf(page, 'Signatory matrix')
  const file = await saved(page, () => page.getByRole('link', { name: /^Download \d+ rows as CSV$/ }).click())
  const { rows } = readCsv(file.bytes)
  const key = (a = '', b = '', n: string | number = '') => `${a} ${b} ${n}`
  const ofFile = rows.map((row) => key(row.parties_kaz, row.parties_tjk, row.agreements))
  expect(ofFile.toSorted()).toEqual(cells.map(({ a, b, n }) => key(a, b, n)).sort())

  await summary(page, 'The same as a list of pairs').click()
  const pairs = page.getByRole('table', { name: 'The same as a list of pairs' })
  await expect(pairs.locator('tbody tr')).toHaveCount(cells.length)
  const ids = await pairs
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('a')]
          .map((a, i) => (i < 2 ? a.pathname.split('/').at(-1) : a.textContent))
          .join(' '),
      ),
    )
  expect(ids).toEqual(ofFile)
})

test('the matrix counts under the filters of the register and leads back to them', async ({ page }) => {
  await open(page, at('agreements/matrix?type=memorandum&lineage=off'))
  const cells = await cellsOf(page, 'Signatory matrix')
  const { rows } = await fetchCsv(page.request, api('charts/matrix.csv?type=memorandum&lineage=off'))
  expect(cells).toHaveLength(rows.length)
  for (const { n, address } of cells) {
    expect(address).toContain('lineage=off')
    expect(address).toContain('type=memorandum')
    const query = new URL(address, 'http://desk.example').search
    const answer = await page.request.head(api(`agreements.csv${query}`))
    expect([address, answer.headers()['x-row-count']]).toEqual([address, String(n)])
  }
})

test('bodies that are no ministries are found by their kind', async ({ page }) => {
  await open(page, at('agreements'))
  await summary(page, 'Kind of body').click()
  await page.getByRole('checkbox', { name: /^City \d+$/ }).check()
  await expect(page).toHaveURL(/body_kind=city/)
  const table = page.getByRole('table', { name: 'Register of agreements' })
  expect(await rowIds(table)).toContain('2023-mou-khujand-turkistan-twinning')
  await expect(table.getByRole('rowheader')).toHaveCount(1)
})
