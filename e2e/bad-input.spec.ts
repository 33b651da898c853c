import { expect, test } from '@playwright/test'
import { api, at } from './support/addresses'

const notice = 'Some of this address was not understood and left out'

const mistakes = [
  ['a misspelt filter', 'minstry=kaz-mfa', 'minstry=kaz-mfa', 'Did you mean “ministry”?'],
  ['a misspelt value', 'status=in_forse', 'status=in_forse', 'Did you mean “in_force”?'],
  ['a misspelt body', 'ministry=kaz-mfaa', 'ministry=kaz-mfaa', 'Did you mean “kaz-mfa”?'],
  ['a misspelt order', 'sort=singed_on', 'sort=singed_on', 'Did you mean “signed_on”?'],
  ['a misspelt column', 'cols=title,plase', 'cols=plase', 'Did you mean “place”?'],
  ['a range that is none', 'signed=yesterday', 'signed=yesterday', 'not a range of dates'],
  ['a range that ends before it starts', 'signed=2024..2018', 'signed=2024..2018', 'ends before it starts'],
  ['a page that is no number', 'page=two', 'page=two', 'not a number'],
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

test('what a reader wrote into the address is shown as text and does nothing', async ({ page }) => {
  const script = '<img src=x onerror="document.title=1">'
  await page.goto(at(`agreements?${encodeURIComponent(script)}=1&q=${encodeURIComponent(script)}`))
  await expect(page.getByRole('complementary', { name: notice })).toContainText(script)
  await expect(page.getByRole('searchbox')).toHaveValue(script)
  await expect(page.locator('img')).toHaveCount(0)
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
    expect((await response.json()).error, what).toMatchObject({ code: 'bad_request' })
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
