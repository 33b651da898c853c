import type { Page } from '@playwright/test'
import { api, at, locales } from './support/addresses'
import { dataset, datasetRow, nameOf } from './support/dataset'
import { offered } from './support/facet'
import { readRows } from './support/table'
import { expect, open, test } from './support/test'
import { dateIn, wordsOf } from './support/words'

const programme = '2023-programme-mfa-2023-2025'
const successor = '2026-programme-mfa-2026-2028'

/** The status and its reason of an agreement in the register that is open. */
async function statusOf(page: Page, id: string) {
  const rows = await readRows(page.getByRole('table').first())
  const [, , status] = rows.find(([title]) => title?.ids === id) ?? []
  return [status?.said, status?.small]
}

for (const locale of locales) {
  const words = wordsOf(locale)
  const status = (word: string) => words(`vocabulary.agreement_status.${word}`)
  const reason = (word: string, values: { date?: string; title?: string } = {}) =>
    words(`vocabulary.status_reason.${word}`, {
      term: words('register.term', { from: '2023', to: '2025' }),
      basis: 'title',
      date: values.date ? dateIn(locale, values.date) : '',
      title: values.title ?? '',
    })
  const title = nameOf('agreement', successor, locale)

  test(`the register in "${locale}" has the status of the day that is asked about, and why`, async ({
    page,
  }) => {
    await open(page, at('agreements?as_of=2026-11-23&ministry=kaz-mfa', locale))
    const replaced = [status('replaced'), reason('renewed_by', { date: '2026-02-16', title })]
    expect(await statusOf(page, programme)).toEqual(replaced)
    for (const [day, expected] of [
      ['2026-02-15', [status('lapsed'), reason('term_passed')]],
      ['2024-01-01', [status('in_force'), reason('stated_term')]],
      ['2023-05-03', [status('not_signed'), reason('before_signing', { date: '2023-05-04' })]],
    ] as const) {
      await page.getByRole('form').getByLabel(words('control.as_of.label'), { exact: true }).first().fill(day)
      await expect(page).toHaveURL(new RegExp(`as_of=${day}`))
      await expect.poll(() => statusOf(page, programme)).toEqual(expected)
    }
  })

  test(`an agreement's page in "${locale}" shows its status through time with the reason of each`, async ({
    page,
  }) => {
    await page.goto(at(`agreements/${programme}`, locale))
    const table = page.getByRole('table', { name: words('detail.status_history'), exact: true })
    const shown = (await readRows(table)).map((cells) => cells.map(({ said }) => said))
    const date = (day: string) => dateIn(locale, day)
    expect(shown).toEqual([
      [status('not_signed'), '', date('2023-05-03'), reason('before_signing', { date: '2023-05-04' })],
      [status('in_force'), date('2023-05-04'), date('2025-12-31'), reason('stated_term')],
      [status('lapsed'), date('2026-01-01'), date('2026-02-15'), reason('term_passed')],
      [status('replaced'), date('2026-02-16'), '', reason('renewed_by', { date: '2026-02-16', title })],
    ])
    await page.getByRole('link', { name: title, exact: true }).click()
    await expect(page).toHaveURL(at(`agreements/${successor}`, locale))
    const related = page.getByRole('row').filter({ hasText: words('detail.renews') })
    const name = nameOf('agreement', programme, locale)
    await expect(related.getByRole('link', { name, exact: true })).toBeVisible()
  })

  test(`the evidence of a status in "${locale}" leads to its sources`, async ({ page }) => {
    const id = '2015-strategic-partnership-treaty'
    await page.goto(at(`agreements/${id}`, locale))
    const rows = page.getByRole('table', { name: words('detail.evidence'), exact: true }).locator('tbody tr')
    const evidence = dataset('agreement_evidence').filter((row) => row.agreement_id === id)
    await expect(rows).toHaveCount(2)
    for (const { kind, observed_on = '', source_id = '' } of evidence) {
      const row = rows.filter({ hasText: dateIn(locale, observed_on) })
      await expect(row).toContainText(words(`vocabulary.evidence_kind.${kind}`))
      const { publisher = '' } = datasetRow('sources', source_id)
      await expect(row.getByRole('link', { name: publisher })).toHaveAttribute(
        'href',
        at(`sources/${source_id}`, locale),
      )
    }
  })
}

test('the statuses of every day add up to the register, and each number is the number of rows', async ({
  page,
}) => {
  const all = dataset('agreements').length
  const seen = new Set<string>()
  for (const day of ['1990-01-01', '2010-06-15', '2024-12-01', '2026-11-23']) {
    await page.goto(at(`agreements?as_of=${day}`))
    const counts = await offered(page, 'status')
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all)
    for (const { value, count } of counts) {
      const answer = await page.request.head(api(`agreements.csv?as_of=${day}&status=${value}`))
      expect([day, value, answer.headers()['x-row-count']]).toEqual([day, value, String(count)])
    }
    seen.add(JSON.stringify(counts))
  }
  expect(seen.size, 'the days differ').toBe(4)
})
