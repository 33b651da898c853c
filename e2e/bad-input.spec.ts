import { expect, test } from '@playwright/test'
import { api, at, locales } from './support/addresses'
import { dataset } from './support/dataset'
import { wordsOf } from './support/words'

const notice = 'Some of this address was not understood and left out'

const mistakes = [
  ['a misspelt filter', 'minstry=kaz-mfa', 'minstry=kaz-mfa', 'Did you mean “ministry”?'],
  ['a misspelt value', 'status=in_forse', 'status=in_forse', 'Did you mean “in_force”?'],
  ['a misspelt body', 'ministry=kaz-mfaa', 'ministry=kaz-mfaa', 'Did you mean “kaz-mfa”?'],
  ['a misspelt order', 'sort=singed_on', 'sort=singed_on', 'Did you mean “signed_on”?'],
  ['a misspelt column', 'cols=title,plase', 'cols=plase', 'Did you mean “place”?'],
  ['a range that is none', 'signed=yesterday', 'signed=yesterday', 'not a range of dates'],
  ['a range that ends before it starts', 'signed=2024..2018', 'signed=2024..2018', 'ends before it starts'],
  ['both ways of counting predecessors', 'lineage=on&lineage=off', 'lineage=off', 'only the first counts'],
  ['a day that does not exist', 'as_of=2023-02-30', 'as_of=2023-02-30', 'not a day that exists'],
  ['years that end before they start', 'years=2020..2010', 'years=2020..2010', 'ends before it starts'],
  ['a misspelt grouping', 'group=sektor', 'group=sektor', 'Did you mean “sector”?'],
  [
    'a search order without a search',
    'sort=relevance',
    'sort=relevance',
    'it needs one, and must come first',
  ],
  ['a page that is no number', 'page=two', 'page=two', 'not a number'],
  ['a search that is not UTF-8', 'q=%CF%EE%EB%E5', 'q=\uFFFD\uFFFD\uFFFD\uFFFD', 'written in UTF-8'],
] as const

for (const [what, query, shown, advice] of mistakes) {
  test(`${what} is shown as left out, with advice`, async ({ page }) => {
    const response = await page.goto(at(`agreements?${query}`))
    expect(response?.status()).toBe(200)
    const aside = page.getByRole('complementary', { name: notice })
    await expect(aside.getByRole('listitem')).toHaveText(new RegExp(`^${literal(shown)} –`))
    await expect(aside).toContainText(advice)
    await expect(page.getByRole('status')).toHaveText('53 rows in all')
  })
}

const earlier = dataset('agreements').filter(({ signed_on }) => signed_on && signed_on < '2023').length

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`every page of the register in "${locale}" says what it left out, and goes by what it understood`, async ({
    page,
  }) => {
    for (const path of ['', '/timeline', '/terms', '/matrix']) {
      await page.goto(at(`agreements${path}?as_of=2023-02-30&ministry=kaz-mfaa&type=treaty`, locale))
      const aside = page.getByRole('complementary', { name: words('ignored.title') })
      await expect(aside).toContainText(words('ignored.bad_date'))
      await expect(aside).toContainText(words('ignored.did_you_mean', { word: 'kaz-mfa' }))
      await expect(page.getByRole('status').first()).toHaveText(words('table.found', { n: 3 }))
    }
  })

  test(`every page of the register in "${locale}" that has no row says which filter to take away`, async ({
    page,
  }) => {
    for (const path of ['', '/timeline', '/terms', '/matrix']) {
      await page.goto(at(`agreements${path}?event=ev-2023-05-state-visit&signed=..2022`, locale))
      await expect(page.getByText(words('table.empty'))).toBeVisible()
      const way = (filter: string, n: number) =>
        page.getByRole('link', { name: words('table.relaxations', { filter, n }), exact: true })
      await expect(way(words('field.event_id'), earlier)).toBeVisible()
      await way(words('field.signed_on'), 11).click()
      await expect(page).toHaveURL(at(`agreements${path}?event=ev-2023-05-state-visit`, locale))
      await expect(page.getByRole('status').first()).toHaveText(words('table.found', { n: 11 }))
    }
  })
}

test('what a reader wrote into the address is shown as text and does nothing', async ({ page }) => {
  const script = '<img src=x onerror="document.title=1">'
  await page.goto(at(`agreements?${encodeURIComponent(script)}=1&q=${encodeURIComponent(script)}`))
  await expect(page.getByRole('complementary', { name: notice })).toContainText(script)
  await expect(page.getByRole('searchbox')).toHaveValue(script)
  await expect(page.locator('img')).toHaveCount(0)
})

test('of many mistakes the first are named, and the others counted', async ({ page }) => {
  await page.goto(at(`agreements?${Array.from({ length: 25 }, (_, i) => `minstry${i}=x`).join('&')}`))
  const items = page.getByRole('complementary', { name: notice }).getByRole('listitem')
  await expect(items).toHaveCount(11)
  await expect(items.last()).toHaveText('And 15 more.')
})

test('marks that only track stand in no address of the page', async ({ page, request }) => {
  await page.goto(at('agreements?utm_source=letter&type=treaty&fbclid=IwAR0'))
  await expect(page.getByRole('complementary', { name: notice })).toContainText('utm_source=letter')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /agreements\?type=treaty$/)
  const links = page.locator('[href*="utm_"], [href*="fbclid"]')
  await expect(links).toHaveCount(0)
  const file = await request.get(api('agreements.csv?utm_source=letter&type=treaty'))
  expect([file.status(), file.headers()['x-ignored-parameters']]).toEqual([200, 'utm_source'])
})

test('the API refuses an unknown parameter and says what may have been meant', async ({ request }) => {
  const response = await request.get(api('agreements.csv?minstry=kaz-mfa'))
  expect(response.status()).toBe(400)
  const { error } = await response.json()
  expect(error).toMatchObject({ code: 'bad_request', parameter: 'minstry', did_you_mean: 'ministry' })
  expect(error.message).toMatch(/unknown parameter/)
})

test('the API refuses every mistake that a page would leave out', async ({ request }) => {
  for (const [what, query] of mistakes) {
    const response = await request.get(api(`agreements.csv?${query}`))
    expect(response.status(), what).toBe(400)
    const [parameter] = query.split('=')
    expect((await response.json()).error, what).toMatchObject({ code: 'bad_request', parameter })
  }
})

for (const file of ['nothing.csv', 'agreements.exe', 'charts/nothing.csv', 'agreements.csv/more']) {
  test(`the API says in JSON that there is no ${file}`, async ({ request }) => {
    const response = await request.get(api(file))
    expect(response.status()).toBe(404)
    expect(response.headers()['content-type']).toContain('application/json')
    expect((await response.json()).error).toMatchObject({ code: 'not_found' })
  })
}

test('the API knows no pair that the store does not hold', async ({ request }) => {
  const response = await request.get('/api/v1/aaa-bbb/agreements.csv')
  expect(response.status()).toBe(404)
  expect((await response.json()).error).toMatchObject({ code: 'not_found' })
})

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
