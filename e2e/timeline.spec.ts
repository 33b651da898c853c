import type { Page } from '@playwright/test'
import { at } from './support/addresses'
import { drawn, shapes, surfaces } from './support/chart'
import { saved } from './support/csv'
import { expect, open, test } from './support/test'

const timeline = (query = '', locale = 'en') => at(`agreements/timeline${query && `?${query}`}`, locale)
const figureOf = (page: Page) => page.locator('figure#terms')

/** What the picture writes, heading by heading and label by label. */
const written = (page: Page) => surfaces(figureOf(page)).locator('text').allTextContents()

test('arrow keys walk from agreement to agreement and Enter opens the one that was read out', async ({
  page,
}) => {
  await open(page, timeline())
  const figure = await drawn(figureOf(page))
  const said = figure.getByRole('status')
  await surfaces(figure).focus()
  await page.keyboard.press('ArrowDown')
  await expect(said).toContainText('Treaty on the Basis of Relations')
  await expect(said).toContainText('Signed: 13 January 1993')
  await expect(said).toContainText(/In force: relied on as in force .* 2023/)
  await page.keyboard.press('ArrowDown')
  await expect(said).not.toContainText('Treaty on the Basis of Relations')
  await page.keyboard.press('End')
  await expect(said).toContainText('renews “Cooperation Programme between the Foreign Ministries, 2023-2025”')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(at('agreements/2026-programme-mfa-2026-2028'))
})

test('Escape silences the timeline, and the focus leads on from it', async ({ page }) => {
  await open(page, timeline())
  const figure = await drawn(figureOf(page))
  await surfaces(figure).focus()
  await page.keyboard.press('ArrowDown')
  await expect(figure.getByRole('status')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure.getByRole('status')).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(figure.getByRole('link', { name: 'CIS Legislation' })).toBeFocused()
})

test('a bar under the pointer says whose it is and leads to it', async ({ page }) => {
  await open(page, timeline())
  const figure = await drawn(figureOf(page))
  const label = surfaces(figure).locator('a[aria-label="Agreement on Free Trade"]')
  const [name, picture] = [await label.boundingBox(), await surfaces(figure).boundingBox()]
  if (!name || !picture) throw new Error('nothing is drawn')
  const bar = { x: picture.x + picture.width * 0.7, y: name.y + name.height / 2 }
  await page.mouse.move(bar.x, bar.y)
  await expect(figure.getByRole('status')).toContainText('Agreement on Free Trade')
  await page.mouse.click(bar.x, bar.y)
  await expect(page).toHaveURL(at('agreements/1995-free-trade-agreement'))
})

test('grouped, an agreement stands under each of its sectors, with how many each has', async ({ page }) => {
  await open(page, timeline())
  await drawn(figureOf(page))
  await page.getByRole('combobox', { name: 'Group by' }).selectOption({ label: 'sector' })
  await expect(page).toHaveURL(timeline('group=sector'))
  await expect.poll(() => written(page)).toContain('Trade (12)')
  const texts = await written(page)
  expect(texts.filter((text) => text === 'Treaty on Allied Relations').length).toBeGreaterThan(1)
  await expect(figureOf(page)).toContainText('An agreement on several sectors stands under each of them.')
  await surfaces(figureOf(page)).focus()
  await page.keyboard.press('PageDown')
  await expect(figureOf(page).getByRole('status')).toContainText('Security (14)')
  await page.keyboard.press('PageDown')
  await expect(figureOf(page).getByRole('status')).toContainText('Trade (12)')
})

test('fewer years draw the timeline larger, and what goes on beyond them is explained', async ({ page }) => {
  await open(page, timeline())
  const figure = await drawn(figureOf(page))
  const before = await shapes(figure)
  const years = page.getByRole('group', { name: 'Years shown' })
  await years.getByRole('textbox', { name: 'from' }).fill('2015')
  await expect(page).toHaveURL(timeline('years=2015..'))
  await years.getByRole('textbox', { name: 'to' }).fill('2020')
  await expect(page).toHaveURL(timeline('years=2015..2020'))
  await expect.poll(() => shapes(figure)).not.toBe(before)
  await expect(figure.getByRole('list', { name: 'Legend' })).toContainText('goes on beyond these years')
  await expect(figure).toContainText(/\d+ agreements have nothing to show in these years/)
})

test('an Arabic timeline has its labels on the right, and its years run from left to right', async ({
  page,
}) => {
  await open(page, timeline('', 'ar'))
  const figure = await drawn(figureOf(page))
  const picture = await surfaces(figure).boundingBox()
  const label = await surfaces(figure).locator('a[aria-label]').first().boundingBox()
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeCloseTo((picture?.x ?? 0) + (picture?.width ?? 0), -1)
  const year = (text: string) => surfaces(figure).getByText(text, { exact: true }).first().boundingBox()
  expect((await year('1995'))?.x).toBeLessThan((await year('2020'))?.x ?? 0)
})

test.describe('in a dark theme', () => {
  test.use({ colorScheme: 'dark' })

  test('a saved timeline lies on white paper with its headings', async ({ page }) => {
    await open(page, timeline('group=sector'))
    const figure = await drawn(figureOf(page))
    const ink = () => figure.evaluate((element) => getComputedStyle(element).color)
    const before = await ink()
    const file = await saved(page, () => figure.getByRole('button', { name: 'SVG' }).click())
    const text = file.bytes.toString('utf8')
    expect(text).toContain('Security (14)')
    expect(/<rect width="\d+" height="\d+" fill="rgb\((\d+)/.exec(text)?.[1]).toBe('252')
    expect(await ink()).toBe(before)
  })
})
