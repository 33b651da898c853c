import { expect, type Locator, type Page } from '@playwright/test'

/** Scrolls to a figure and waits until it has drawn itself. */
export async function drawn(figure: Locator): Promise<Locator> {
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('[data-drawn]')).toBeVisible()
  return figure
}

/** Draws every chart of a page, from the first to the last, as a reader who scrolls through it. */
export async function drawAll(page: Page): Promise<Locator[]> {
  const figures = await page.getByRole('figure').all()
  for (const figure of figures) await drawn(figure)
  return figures
}

/** The drawn picture or pictures of a figure; each answers to the keyboard. */
export const surfaces = (figure: Locator) => figure.getByRole('application')

/** The shapes that a figure draws now: equal shapes, equal picture. */
export const shapes = (figure: Locator) =>
  surfaces(figure)
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join('\n'))

/** What opens the table twin of a figure. */
export const twinSummary = (figure: Locator) => figure.locator('details:has(table) > summary')

/** How many values the table twin of a figure holds: one a row, or one a filled cell where columns are series. */
export async function twinValues(figure: Locator, isGrid: boolean): Promise<number> {
  const rows = figure.locator('table tbody tr')
  if (!isGrid) return rows.count()
  return (await rows.locator('td').allTextContents()).filter((text) => text !== '').length
}
