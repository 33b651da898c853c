import { api, at, type Locale, locales } from './support/addresses'
import { fetchCsv } from './support/csv'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

/** Turnover of 2022 by Kazakhstan's side: 1.4 billion and nearly 1.5 billion, told apart only by what they round. */
const conflict = 'rival_claims.level.trade_turnover.KAZ.KAZ-TJK.2022'

const query = 'from=KAZ&indicator=trade_turnover&rule=rival_claims&to=TJK&verdict=disagrees&year=2022'

for (const locale of locales) {
  test(`in "${locale}" the conflict of 2022 is found among the checks, and its arithmetic is read`, async ({
    page,
  }) => {
    const say = wordsOf(locale satisfies Locale)
    await open(page, at(`checks?${query}`, locale))
    const table = page.getByRole('table', { name: say('page.checks.list') })
    await table.locator(`a[href$="/checks/${conflict}"]`).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      say('vocabulary.check_rule.rival_claims'),
    )
    await expect(page.getByText(say('vocabulary.check_verdict.disagrees')).first()).toBeVisible()
    await expect(page.getByText(say('check.why_words.rounding_hides_difference'))).toBeVisible()
    // The exact parts add up to what the rounded figure hides.
    const sum = page
      .getByRole('listitem')
      .filter({ hasText: say('check.step.sum.words') })
      .first()
    for (const part of ['877.6', '501.4', '1.379']) await expect(sum).toContainText(part)
    await expect(page.getByText(say('check.step.common.none')).first()).toBeVisible()
    await sum.locator('a[href*="/claims/"]').first().click()
    await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toContainText('877.6')
  })
}

test('the file of the checks equals the list', async ({ page, request }) => {
  await open(page, at(`checks?${query}`))
  const { rows } = await fetchCsv(request, api(`checks.csv?${query}`))
  await expect(page.getByRole('status')).toHaveText(
    rows.length === 1 ? '1 row found' : `${rows.length} rows found`,
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map((row) => row.verdict))).toEqual(new Set(['disagrees']))
})

test('the rounding policy stands on the page that every interval leads to', async ({ page }) => {
  await open(page, at('claims/T0001'))
  await page.getByRole('link', { name: 'read by rounding-v2' }).click()
  await expect(page).toHaveURL(`${at('checks')}#rounding-v2`)
  const policy = page.getByRole('region', { name: 'How a worded number is read: rounding-v2' }).first()
  await expect(policy.getByRole('row', { name: /^nearly/ })).toContainText('[v − u, v)')
})
