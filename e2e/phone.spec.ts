import { api, at, locales, nowhere, pages } from './support/addresses'
import { fetchCsv } from './support/csv'
import { rowIds } from './support/table'
import { expect, open, summary, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const locale of locales) {
  test(`no page in "${locale}" scrolls sideways on a phone, at 390 or at 320 pixels`, async ({ page }) => {
    test.slow()
    const wide: string[] = []
    for (const path of [
      ...Object.values(pages).map((p) => at(p, locale)),
      ...Object.values(nowhere).slice(0, 1),
    ]) {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        if (width === 390) await page.goto(path)
        // A phone makes its window as wide as what does not fit: only the screen's own width tells.
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
        if (scrollWidth > width) wide.push(`${path} is ${scrollWidth} wide at ${width}`)
      }
    }
    expect(wide).toEqual([])
  })
}

for (const locale of locales) {
  test(`the navigation in "${locale}" shows which page one is on, also the last one`, async ({ page }) => {
    for (const path of [at('data', locale), at('sources', locale), at('trade', locale)]) {
      await page.goto(path)
      await expect(page.locator('nav a[aria-current="page"]')).toBeInViewport({ ratio: 0.9 })
    }
  })
}

test('a row is a card on a phone, and every value of it has its label', async ({ page }) => {
  await page.goto(at('agreements'))
  const table = page.getByRole('table', { name: 'Register of agreements' })
  const card = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .first()
  const labels = await card
    .getByRole('cell')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.checkVisibility())
        .map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
    )
  expect(labels).toEqual([
    ...['Type', 'Status', 'Signed', 'Signatories (Kazakhstan)', 'Signatories (Tajikistan)', 'Term to'],
  ])
  // A status has its reason below it: that too stands beside the label, not under it.
  const starts = await card
    .getByRole('cell')
    .evaluateAll((cells) =>
      cells.flatMap((cell) =>
        [...cell.children].map((part) => Math.round(part.getBoundingClientRect().left)),
      ),
    )
  expect(starts.length).toBeGreaterThan(4)
  expect(new Set(starts).size).toBe(1)
  const [first, second] = [
    card,
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') })
      .nth(1),
  ]
  const [above, below] = [await first.boundingBox(), await second.boundingBox()]
  expect(above?.width).toBeLessThanOrEqual(390)
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
})

test('the filters of a phone open from a line of text and work by touch', async ({ page, request }) => {
  await open(page, at('agreements'))
  const form = page.getByRole('form', { name: 'Filters' })
  await expect(form).toBeHidden()
  await summary(page, 'Filters').tap()
  await expect(form).toBeVisible()
  await form.getByRole('checkbox', { name: /^Treaty/ }).tap()
  await expect(page).toHaveURL(/type=treaty/)
  await expect(form, 'the filters stay open for a second choice').toBeVisible()
  const { rows } = await fetchCsv(request, api('agreements.csv?type=treaty&cols=id'))
  await expect(page.getByRole('status')).toHaveText(`${rows.length} rows found`)
  expect(await rowIds(page.getByRole('table', { name: 'Register of agreements' }))).toEqual(
    rows.map((r) => r.id),
  )
})

test('what a reader taps on a phone is large enough to hit', async ({ page }) => {
  await page.goto(at('agreements'))
  await summary(page, 'Filters').click()
  const small = await page.getByRole('checkbox').evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const target = (box as HTMLInputElement).labels?.[0]?.getBoundingClientRect()
      return target && target.height > 0 && target.height < 24
        ? [`${target.height}: ${box.getAttribute('value')}`]
        : []
    }),
  )
  expect(small).toEqual([])
})
