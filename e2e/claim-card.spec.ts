import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { at, locales } from './support/addresses'
import { drawn, twinSummary } from './support/chart'
import { walk } from './support/focus'
import { firstReport } from './support/overview'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

const number = (page: Page) => firstReport(page).getByRole('link', { name: 'nearly $1.5 billion' })

test('a number opens its card by keyboard, and Escape leads back to the number', async ({ page }) => {
  await open(page, at())
  await number(page).focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('dialog', { name: 'nearly $1.5 billion' })
  await expect(card.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(card).toContainText('from $1.4 billion to $1.5 billion (not included)')
  // Behind the last link of the card comes its first stop again.
  const stops = await walk(page, 'Tab', ({ name }) => name === 'Close')
  expect(stops.length).toBeLessThan(60)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(number(page)).toBeFocused()
  await expect(page).toHaveURL(at())
})

test('a looser reading of the same words is one click away', async ({ page }) => {
  await open(page, at())
  await number(page).click()
  const card = page.getByRole('dialog')
  const looser = card.getByText('from $1.4 billion to $1.6 billion')
  await expect(card.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(looser).toBeHidden()
  await card.locator('summary').click()
  await expect(looser).toBeVisible()
})

test('from card to card: a rival figure opens in its place, and a click beside the card closes it', async ({
  page,
}) => {
  await open(page, at())
  await number(page).click()
  const card = page.getByRole('dialog')
  await card.getByRole('listitem').filter({ hasText: 'Kazinform' }).getByRole('link').first().click()
  await expect(card.getByRole('heading', { level: 1, name: '$1.4 billion' })).toBeVisible()
  await page.mouse.click(4, 4)
  await expect(card).toBeHidden()
})

test('a modified click goes to the page of the claim, in a tab of its own', async ({ page, context }) => {
  await open(page, at())
  const opened = context.waitForEvent('page')
  await number(page).click({ modifiers: ['ControlOrMeta'] })
  const tab = await opened
  await tab.waitForLoadState()
  expect(new URL(tab.url()).pathname).toBe(at('claims/T0001'))
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a point of a chart and a cell of its table open the same card', async ({ page }) => {
  await open(page, at('trade'))
  const figure = await drawn(page.getByRole('figure', { name: 'Trade in goods by year, US dollars' }))
  const point = figure.locator('svg a').last()
  const claim = (await point.getAttribute('href'))?.split('/').at(-1) ?? ''
  await point.dispatchEvent('click')
  const card = page.getByRole('dialog')
  await expect(card).toContainText(claim)
  await page.keyboard.press('Escape')
  await twinSummary(figure).click()
  await figure.locator(`td a[href$="/claims/${claim}"]`).first().click()
  await expect(card).toContainText(claim)
})

test('a disputed number is marked in words, and the mark leads to the arithmetic', async ({ page }) => {
  await open(page, at())
  const stated = page.getByRole('link', { name: 'nearly $1.5 billion' })
  const tile = firstReport(page).locator('p', { has: stated })
  await tile.getByRole('link', { name: wordsOf('en')('claim.disputed') }).click()
  await expect(page).toHaveURL(`${at('claims/T0001')}#checks`)
  const checks = page.getByRole('region', { name: /checks? of this figure$/ })
  await expect(checks.getByRole('listitem').first()).toContainText('disagrees')
})

for (const locale of locales) {
  test(`nothing in the card in "${locale}" keeps anybody out, in light and in dark`, async ({ page }) => {
    await open(page, at('', locale))
    await page.locator('a[href$="/claims/T0001"]').first().click()
    await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page }).include('dialog').setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap opens the card at the foot of the screen, and its close button is large enough to hit', async ({
    page,
  }) => {
    await open(page, at())
    await number(page).tap()
    const card = page.getByRole('dialog')
    await expect(card.getByRole('heading', { level: 1 })).toBeVisible()
    const box = await card.boundingBox()
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
    expect(box?.width).toBeLessThanOrEqual(390)
    const close = card.getByRole('button', { name: 'Close' })
    const target = await close.boundingBox()
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24)
    await close.tap()
    await expect(card).toBeHidden()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a number leads to the page of its claim', async ({ page }) => {
    await page.goto(at())
    await number(page).click()
    await expect(page).toHaveURL(at('claims/T0001'))
    await expect(page.getByRole('heading', { level: 1, name: 'nearly $1.5 billion' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open as a page' })).toBeHidden()
  })
})
