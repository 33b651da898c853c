import type { Page } from '@playwright/test'
import { api, at, locales } from './support/addresses'
import { drawn, surfaces, twinSummary } from './support/chart'
import { fetchCsv } from './support/csv'
import { dataset, nameOf } from './support/dataset'
import { expectFocus } from './support/focus'
import { readRows } from './support/table'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

const figureOf = (page: Page) => page.locator('figure#terms')

/** The rows of the table under the timeline. */
async function twinOf(page: Page) {
  await twinSummary(figureOf(page)).click()
  return readRows(figureOf(page).getByRole('table'))
}

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`the table under the timeline in "${locale}" leads from a document to those it follows from, and back`, async ({
    page,
  }) => {
    await page.goto(at('agreements/timeline?as_of=2026-11-23', locale))
    const rows = await twinOf(page)
    const said = (id = '') => rows.find(([title]) => title?.ids === id)?.at(-1)
    const shown = new Set(rows.map(([title]) => title?.ids))
    const links = dataset('agreement_links').filter((l) => shown.has(l.from_id) && shown.has(l.to_id))
    expect(links.length).toBeGreaterThan(2)
    for (const { from_id, to_id = '', kind } of links) {
      expect(said(from_id)?.ids.split(';')).toContain(to_id)
      expect(said(from_id)?.said).toContain(words(`detail.${kind}`))
      expect(said(from_id)?.said).toContain(nameOf('agreement', to_id, locale))
      expect(said(to_id)?.ids.split(';')).toContain(from_id)
      expect(said(to_id)?.said).toContain(words(`detail.${kind}_by`))
    }
    const { rows: file } = await fetchCsv(page.request, api('charts/terms.csv?as_of=2026-11-23'))
    expect(rows.map(([title]) => title?.ids)).toEqual(file.map(({ id }) => id))
  })

  test(`a timeline grouped by event in "${locale}" has the agreements of each under its name`, async ({
    page,
  }) => {
    await page.goto(
      at('agreements/timeline?as_of=2026-11-23&group=event&event=ev-2023-05-state-visit', locale),
    )
    const rows = await twinOf(page)
    const groups = new Set(rows.map((cells) => cells[1]?.said))
    expect([rows.length, groups.size]).toEqual([11, 1])
    await drawn(figureOf(page))
    const [group = ''] = groups
    const heading = words('chart.terms.group', { name: group, n: '11' })
    await expect(surfaces(figureOf(page)).getByText(heading)).toBeVisible()
  })

  test(`on a phone the timeline in "${locale}" fits, is walked, and says what it shows`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, at('agreements/timeline?as_of=2026-11-23&type=memorandum', locale))
    const figure = await drawn(figureOf(page))
    const picture = await surfaces(figure).boundingBox()
    expect(picture?.x).toBeGreaterThanOrEqual(0)
    expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(390)
    const drawnLabels = await surfaces(figure).locator('a[aria-label]').count()
    expect(drawnLabels).toBe((await twinOf(page)).length)
    await surfaces(figure).focus()
    for (const turn of [1, 2]) {
      await page.keyboard.press('ArrowDown')
      await expect(figure.getByRole('status'), `press ${turn}`).toContainText(words('field.signed_on'))
    }
    await expectFocus(page)
    const tip = await figure.getByRole('status').boundingBox()
    expect(tip?.x).toBeGreaterThanOrEqual(0)
    expect((tip?.x ?? 0) + (tip?.width ?? 0)).toBeLessThanOrEqual(390)
  })
}
