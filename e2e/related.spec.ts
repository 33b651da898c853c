import { at, locales } from './support/addresses'
import { dataset, datasetRow, nameOf } from './support/dataset'
import { expect, test } from './support/test'
import { wordsOf } from './support/words'

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`either document of a link in "${locale}" names the other and the source that links them`, async ({
    page,
  }) => {
    const links = dataset('agreement_links')
    expect(links.length).toBeGreaterThan(0)
    for (const { from_id = '', to_id = '', kind, source_id = '' } of links) {
      for (const [here, other, relation] of [
        [from_id, to_id, words(`detail.${kind}`)],
        [to_id, from_id, words(`detail.${kind}_by`)],
      ] as const) {
        await page.goto(at(`agreements/${here}`, locale))
        const rows = page
          .getByRole('table', { name: words('detail.related'), exact: true })
          .locator('tbody tr')
        const row = rows.filter({ hasText: nameOf('agreement', other, locale) })
        await expect(row).toContainText(relation)
        const { publisher = '' } = datasetRow('sources', source_id)
        const source = row.getByRole('link', { name: publisher })
        await expect(source).toHaveAttribute('href', at(`sources/${source_id}`, locale))
      }
    }
  })
}
