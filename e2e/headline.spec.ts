import { at, locales } from './support/addresses'
import { datasetRow } from './support/dataset'
import { firstReport } from './support/overview'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

const publisher = 'Silk Road News Network, carrying the Tajik state agency Khovar'

/** What the first report said, in May 2023, of the two countries. */
const figures = [
  { claim: 'T0001', label: 'Total trade', value: 'nearly $1.5 billion', when: '2022' },
  { claim: 'T0002', label: 'Total trade, growth', value: 'more than 20%', when: '2022' },
  {
    claim: 'T0003',
    label: 'Kazakhstan: rank among trade partners (Tajikistan)',
    value: '2nd',
    when: '4 May 2023',
  },
  { claim: 'PO009', label: 'Scholarship places', value: 'raised to 100 places', when: '4 May 2023' },
  { claim: 'S0001', label: 'Documents signed', value: '20 documents', when: '4 May 2023' },
]

for (const { claim, label, value, when } of figures) {
  test(`the overview says "${label}: ${value}", and who said so is two clicks away`, async ({ page }) => {
    await open(page, at())
    const tile = firstReport(page).locator('div', {
      has: page.getByRole('heading', { level: 3, name: label, exact: true }),
    })
    await expect(tile).toContainText(when)
    await expect(tile).toContainText('Reporter: Tajikistan')
    await expect(tile.getByRole('link', { name: publisher })).toHaveAttribute(
      'href',
      at('sources/seed-silkroad-2023-05'),
    )

    await tile.getByRole('link', { name: value, exact: true }).click()
    const card = page.getByRole('dialog', { name: value, exact: true })
    await expect(card.getByRole('heading', { level: 1, name: value, exact: true })).toBeVisible()
    await expect(card).toContainText(claim)
    await expect(page).toHaveURL(at())
    const { title = '' } = datasetRow('sources', 'seed-silkroad-2023-05')
    const source = card.getByRole('region', { name: 'Source' }).getByRole('listitem')
    await expect(source).toContainText(`${publisher} · News · Arabic`)
    await source.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })
}

for (const locale of locales) {
  test(`in "${locale}" two clicks lead from the headline number to the Arabic source`, async ({ page }) => {
    const { title = '' } = datasetRow('sources', 'seed-silkroad-2023-05')
    await open(page, at('', locale))
    const number = firstReport(page, locale).locator('a[href$="/claims/T0001"]').first()
    const [stated = ''] = await number.allTextContents()
    expect(stated).toContain('1.5')
    await number.click()
    const card = page.getByRole('dialog', { name: stated, exact: true })
    const source = card.getByRole('region', { name: wordsOf(locale)('detail.source') }).getByRole('listitem')
    await expect(source).toContainText(new Intl.DisplayNames(locale, { type: 'language' }).of('ar') ?? '')
    await source.getByRole('link', { name: title }).click()
    await expect(page).toHaveURL(at('sources/seed-silkroad-2023-05', locale))
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })
}

test('a claim stands beside the claims that differ from it', async ({ page }) => {
  await page.goto(at('claims/T0001'))
  const rivals = page.getByRole('region', { name: /^\d+ other claims? for the same period$/ })
  await expect(rivals.getByRole('listitem').filter({ hasText: '$1.4 billion' })).not.toHaveCount(0)
})

test('a number in a table of claims leads to its evidence; a misprint says that it is one', async ({
  page,
}) => {
  await open(page, at('scholarships?indicator=students_enrolled&to=TJK&rank=deprecated'))
  const row = page.getByRole('table', { name: 'Claims on education and people' }).getByRole('row').nth(1)
  await expect(row).toContainText('4,386 (deprecated)')
  await row.getByRole('link', { name: '4,386' }).click()
  const card = page.getByRole('dialog', { name: '4,386 persons' })
  await expect(card).toContainText('PO021')
  await card.getByRole('link', { name: 'Open as a page' }).click()
  await expect(page).toHaveURL(at('claims/PO021'))
})
