import { at } from './support/addresses'
import { drawn, twinValues } from './support/chart'
import { fetchCsv, saved } from './support/csv'
import { expect, open, test } from './support/test'

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const pictures = [
  ['trade', 'Trade in goods by year, US dollars', 'Sources: Kazinform'],
  ['scholarships', 'Scholarship places for citizens of Tajikistan, by provider', 'NIAT Khovar'],
  ['agreements/timeline', 'Terms of agreements, by year', 'A bar that fades has no known end.'],
] as const

for (const [path, title, note] of pictures) {
  test(`"${title}" is saved as a picture with its words`, async ({ page }) => {
    await open(page, at(path))
    const figure = await drawn(page.getByRole('figure', { name: title }))
    const vector = await saved(page, () => figure.getByRole('button', { name: 'SVG' }).click())
    expect(vector.name).toMatch(/\.svg$/)
    const picture = await page.evaluate((source) => {
      const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement
      const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))]
      const lines = [...root.querySelectorAll('text')].map((line) => line.textContent)
      return {
        tag: root.tagName,
        width,
        height,
        said: lines.join(' '),
        shapes: root.querySelectorAll('path').length,
      }
    }, vector.bytes.toString('utf8'))
    expect(picture.tag).toBe('svg')
    expect(picture.shapes).toBeGreaterThan(5)
    expect(picture.said).toContain(title)
    expect(picture.said).toContain(note)

    const bitmap = await saved(page, () => figure.getByRole('button', { name: 'PNG' }).click())
    expect(bitmap.name).toMatch(/\.png$/)
    expect([...bitmap.bytes.subarray(0, 8)]).toEqual(png)
    // The first chunk says how large it is: twice the drawing.
    expect(bitmap.bytes.readUInt32BE(16)).toBe(picture.width * 2)
    expect(bitmap.bytes.readUInt32BE(20)).toBe(picture.height * 2)
  })
}

test('asking for a picture that is not drawn yet draws it first', async ({ page }) => {
  await open(page, at())
  const last = page.getByRole('figure').last()
  const { name } = await saved(page, () => last.getByRole('button', { name: 'SVG' }).dispatchEvent('click'))
  expect(name).toBe('terms.svg')
})

for (const path of [
  '',
  'trade',
  'trade?measure=growth',
  'trade?measure=index',
  'trade?years=2015..2020',
  'scholarships',
  'agreements',
  'agreements?type=treaty',
  'agreements/timeline',
  'agreements/timeline?group=sector&years=2000..2020',
]) {
  test(`the files of the charts of /${path} have exactly what the charts draw`, async ({ page, request }) => {
    await page.goto(at(path))
    const counted: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    for (const figure of await page.getByRole('figure').all()) {
      const id = (await figure.getAttribute('id')) ?? ''
      const file = await figure.getByRole('link', { name: 'CSV' }).getAttribute('href')
      counted[id] = (await fetchCsv(request, file ?? '')).rows.length
      expected[id] = await twinValues(figure, id === 'trade' || id === 'growth')
    }
    expect(Object.keys(counted).length).toBeGreaterThan(0)
    expect(counted).toEqual(expected)
  })
}
