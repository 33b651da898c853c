import { at, locales } from './support/addresses'
import { dataset, nameOf, signedBy, withPredecessors } from './support/dataset'
import { readRows } from './support/table'
import { expect, test } from './support/test'
import { dateIn, wordsOf } from './support/words'

const former = 'kaz-min-industry-infra'
const today = 'kaz-min-industry-construction'

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`a body's lineage in "${locale}" is drawn, and said step by step with date and source`, async ({
    page,
  }) => {
    await page.goto(at(`institutions/${former}`, locale))
    const picture = page.getByRole('group', { name: words('lineage.diagram'), exact: true })
    const boxes = await picture
      .locator('a')
      .evaluateAll((all) => all.map((box) => box.getAttribute('href')?.split('/').at(-1) ?? ''))
    const rows = await readRows(page.getByRole('table', { name: words('lineage.steps'), exact: true }))
    const steps = rows.map(([from, what, to, date, source]) => ({
      ...{ from: from?.ids, what: what?.said, to: to?.ids, date: date?.date, source: source?.ids },
    }))
    const bodies = new Set(steps.flatMap(({ from, to }) => [from, to]))
    expect([...boxes, former].sort()).toEqual([...bodies].sort())

    const links = dataset('institution_links').filter(({ from_id }) => from_id === former)
    expect(links).toHaveLength(2)
    for (const { to_id, effective_on, source_id } of links)
      expect(steps).toContainEqual({
        ...{ from: former, to: to_id, date: effective_on, source: source_id },
        what: words('lineage.step.split', { n: 2 }),
      })
    const own = picture.locator('[aria-current=page]')
    await expect(own).toContainText(nameOf('institution', former, locale).split(' ')[0] ?? '')
    await expect(own).toContainText(words('lineage.former'))

    await picture.getByRole('link', { name: nameOf('institution', today, locale), exact: true }).click()
    await expect(page).toHaveURL(at(`institutions/${today}`, locale))
    const inherited = [...signedBy(withPredecessors(today))].filter(
      (id) => !signedBy(new Set([today])).has(id),
    )
    const block = page.getByRole('region', { name: words('detail.inherited', { n: inherited.length }) })
    await expect(block).toContainText(nameOf('institution', former, locale))
    await block.getByRole('link', { name: words('detail.with_predecessors'), exact: true }).click()
    await expect(page).toHaveURL(at(`agreements?ministry=${today}`, locale))
    await expect(page.getByRole('status')).toHaveText(words('table.found', { n: inherited.length }))
    await expect(page.getByRole('list', { name: words('filter.active') })).toContainText(
      dateIn(locale, '2023-09-01'),
    )
  })
}

test('a lineage wider than a phone is scrolled by itself, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(at('institutions/tjk-customs-service'))
  const region = page.getByRole('region', { name: 'Diagram of predecessors and successors' })
  await region.focus()
  const offset = () => region.evaluate((element) => element.scrollLeft)
  const before = await offset()
  await page.keyboard.press(before > 0 ? 'ArrowLeft' : 'ArrowRight')
  await expect.poll(offset).not.toBe(before)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
