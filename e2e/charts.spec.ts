import { at } from './support/addresses'
import { drawAll, drawn, shapes, surfaces } from './support/chart'
import { expect, open, test } from './support/test'

for (const path of ['', 'trade', 'scholarships', 'agreements', 'agreements/timeline']) {
  test(`every chart of /${path} draws when it is scrolled to, under its name`, async ({ page }) => {
    await open(page, at(path))
    const figures = await drawAll(page)
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      const title = (await figure.getByRole('heading').textContent()) ?? ''
      const drawings = await surfaces(figure).all()
      expect(drawings.length).toBeGreaterThan(0)
      for (const drawing of drawings)
        await expect(drawing).toHaveAccessibleName(new RegExp(`^${literal(title)}`))
    }
  })
}

test('nothing is drawn before the reader comes near', async ({ page }) => {
  await open(page, at())
  const last = page.getByRole('figure').last()
  await drawn(page.getByRole('figure').first())
  await expect(surfaces(last)).toHaveCount(0)
  await drawn(last)
  await expect(surfaces(last)).toHaveCount(1)
})

test('walking the trade chart by keyboard reads out value after value', async ({ page }) => {
  await open(page, at('trade'))
  const figure = await drawn(page.getByRole('figure', { name: 'Trade in goods by year, US dollars' }))
  const said = figure.getByRole('status').first()
  await surfaces(figure).first().focus()
  const walked: string[] = []
  for (let year = 1993; year <= 2026; year++) {
    await page.keyboard.press('ArrowRight')
    await expect(said).toContainText(String(year))
    walked.push((await said.textContent()) ?? '')
  }
  expect(walked.join()).toMatch(/2022: \$1\.4 billionmay be \$1\.35–1\.45 billionReporter: Kazakhstan/)
})

for (const [name, link, query, title] of [
  ['Show', 'Growth', 'measure=growth', 'Growth of trade over the year before, percent'],
  ['Show', 'Index', 'measure=index', 'Trade in goods, index'],
  ['Scale', 'Logarithmic', 'scale=log', 'Trade in goods by year, US dollars'],
] as const) {
  test(`"${link}" draws the trade chart anew and stands in the address`, async ({ page }) => {
    await open(page, at('trade'))
    const figure = await drawn(page.getByRole('figure').first())
    const before = await shapes(figure)
    const control = page.getByRole('navigation', { name, exact: true }).getByRole('link', { name: link })
    await control.click()
    await expect(page).toHaveURL(at(`trade?${query}`))
    await expect(control).toHaveAttribute('aria-current', 'true')
    await expect(figure.getByRole('heading')).toContainText(title)
    await expect.poll(() => shapes(figure)).not.toBe(before)
    await page.goBack()
    await expect.poll(() => shapes(figure)).toBe(before)
  })
}

test('another base year gives another index', async ({ page }) => {
  await open(page, at('trade?measure=index'))
  const figure = await drawn(page.getByRole('figure').first())
  const before = await shapes(figure)
  await page.getByRole('navigation', { name: 'Base year' }).getByRole('link', { name: '2016' }).click()
  await expect(figure.getByRole('heading')).toHaveText('Trade in goods, index, 2016 = 100')
  await expect.poll(() => shapes(figure)).not.toBe(before)
})

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
