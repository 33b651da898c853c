import { settings } from '../db/settings/settings'
import { dayIn } from '../db/settings/time-zone'
import { at, inTurn } from './support/addresses'
import { drawn, shapes, twinValues } from './support/chart'
import { fetchCsv, saved } from './support/csv'
import { readSvg, within } from './support/svg'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

const today = dayIn(settings().timeZone, Date.now())

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const pictures = [
  ['trade', 'Trade in goods by year, US dollars', 'Kazinform'],
  ['scholarships', 'Scholarship places by provider (citizenship of the students: Tajikistan)', 'NIAT Khovar'],
  ['agreements/timeline', 'Terms of agreements, by year', 'A bar that fades has no known end.'],
  ['agreements', 'Agreements signed by year, number', 'and 35 more publishers, in the data package'],
] as const

for (const [path, title, note] of pictures) {
  test(`"${title}" is saved as a picture with its words`, async ({ page }) => {
    await open(page, at(path))
    const figure = await drawn(page.getByRole('figure', { name: title }))
    const vector = await saved(page, () => figure.getByRole('button', { name: 'SVG' }).click())
    expect(vector.name).toMatch(/\.svg$/)
    const root = readSvg(vector.bytes.toString('utf8'))
    const lines = within(root, 'text').map((line) => line.textContent)
    const [width, height] = [Number(root.getAttribute('width')), Number(root.getAttribute('height'))]
    const picture = { tag: root.tagName, width, height, said: lines.join(' ') }
    expect(picture.tag).toBe('svg')
    expect(within(root, 'path', 'rect').length).toBeGreaterThan(5)
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

for (const [path, id, link] of [
  ['trade?measure=growth&sort=value&page=2', 'trade', 'trade?measure=growth#trade'],
  ['agreements/timeline?group=sector', 'terms', `agreements/timeline?as_of=${today}&group=sector#terms`],
  ['scholarships?page=2', 'providers-tjk', 'scholarships#providers-tjk'],
] as const) {
  test(`the pictures of /ar/…/${path} carry their letters and the address of the chart`, async ({
    page,
    baseURL,
  }) => {
    await open(page, at(path, 'ar'))
    const figure = await drawn(page.locator(`figure#${id}`))
    const address = `${baseURL}${at(link, 'ar')}`
    const vector = await saved(page, () => figure.getByRole('button', { name: 'SVG' }).click())
    const root = readSvg(vector.bytes.toString('utf8'))
    const [anchor] = within(root, 'a')
    const said = {
      link: anchor?.getAttribute('href'),
      shown: (anchor ? within(anchor, 'text') : []).map((line) => line.textContent).join(''),
      fonts: within(root, 'style')[0]?.textContent?.match(/font-family:'[^']+'/g),
    }
    expect(said.link).toBe(address)
    expect(said.shown).toBe(address)
    expect(new Set(said.fonts)).toEqual(new Set(["font-family:'Noto Sans'", "font-family:'Vazirmatn'"]))

    const bitmap = await saved(page, () => figure.getByRole('button', { name: 'PNG' }).click())
    const inked = await page.evaluate(
      async (bytes) => {
        const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(picture.width, picture.height)
        const context = canvas.getContext('2d')
        context?.drawImage(picture, 0, 0)
        // Where an Arabic title begins, and where the address stands.
        const dark = (x: number, y: number, width: number, height: number) => {
          const data = context?.getImageData(x, y, width, height).data ?? []
          return data.filter((value, at) => at % 4 === 0 && value < 160).length
        }
        const { width, height } = picture
        return { title: dark(width - 240, 40, 200, 60), address: dark(width - 240, height - 90, 200, 60) }
      },
      [...bitmap.bytes],
    )
    expect(inked.title).toBeGreaterThan(100)
    expect(inked.address).toBeGreaterThan(100)
  })
}

test('the address of a chart is copied, and leads back to the same chart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, at())
  const growth = await drawn(page.locator('figure#growth'))
  const before = await shapes(growth)
  await growth.getByRole('button', { name: 'Copy link' }).click()
  await expect(growth.getByText('Copied')).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await open(page, address)
  expect(await shapes(await drawn(page.locator('figure:target')))).toBe(before)
})

test('without scripts the address of a chart is a link', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(at('trade?measure=growth'))
  const link = page.locator('figure#trade').getByRole('link', { name: 'Link to this chart' })
  await expect(link).toHaveAttribute('href', `${baseURL}${at('trade?measure=growth#trade')}`)
  await page.close()
})

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

const linked = {
  trade: ['', 'trade', 'trade?measure=growth', 'trade?measure=index', 'trade?years=2017&reporter=TJK'],
  mirror: ['trade', 'trade?years=2017', 'trade?measure=growth&reporter=TJK'],
  markets: ['trade', 'trade?years=2017'],
  scholarships: ['', 'scholarships', 'scholarships?from=KAZ'],
  providers: ['scholarships', 'scholarships?q=nothing+has+this'],
  terms: ['', 'agreements/timeline', 'agreements/timeline?group=ministry&years=2000..2020&type=treaty'],
  signed: ['agreements', 'agreements?type=treaty', 'agreements?status=in_force&q=trade'],
  matrix: ['agreements/matrix', 'agreements/matrix?ministry=kaz-mfa'],
}

test('the link to the file of every chart is known', async ({ request }) => {
  const { paths } = await (await request.get('/api/v1/openapi.json')).json()
  const files = Object.keys(paths).flatMap((path) => /\/charts\/(\w+)\.csv$/.exec(path)?.[1] ?? [])
  expect(files.sort()).toEqual(Object.keys(linked).sort())
})

for (const [name, paths] of Object.entries(linked))
  test(`the file of "${name}" has as many rows as the link to it says in either language`, async ({
    page,
    request,
  }) => {
    for (const [turn, path] of paths.entries()) {
      const locale = inTurn(turn)
      await page.goto(at(path, locale))
      const links = await page.locator(`a[href*="/charts/${name}.csv"]`).all()
      expect(links.length, path).toBeGreaterThan(0)
      for (const link of links) {
        const file = await request.head((await link.getAttribute('href')) ?? '')
        const n = Number(file.headers()['x-row-count'])
        await expect(link).toHaveText(`${wordsOf(locale)('table.download', { n })} CSV`)
      }
    }
  })
