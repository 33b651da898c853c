import type { APIRequestContext, Page } from '@playwright/test'
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ICAL from 'ical.js'
import { api, at, type Locale, locales } from './support/addresses'
import { fetchCsv } from './support/csv'
import { expect, open, test } from './support/test'
import { wordsOf } from './support/words'

/** Opens a view, gives the address that a feed's link leads to and what the page says it found. */
async function linked(page: Page, locale: Locale, query: string, feed: 'ics' | 'atom') {
  await open(page, at(`agreements?${query}`, locale))
  const link = page.getByRole('link', { name: wordsOf(locale)(`register.${feed}`), exact: true })
  return { address: (await link.getAttribute('href')) ?? '', status: page.getByRole('status') }
}

/** The rows of the same view, with the dates that a calendar is made of. */
const rowsOf = async (request: APIRequestContext, locale: Locale, query: string) =>
  (
    await fetchCsv(
      request,
      api(`agreements.csv?${query}&lang=${locale}&cols=id,title,signed_on,entry_into_force,valid_to`),
    )
  ).rows

const views = [
  'as_of=2026-11-23&ministry=kaz-min-industry-construction',
  'as_of=2026-11-23&type=memorandum&sort=title',
  'as_of=2024-12-01&status=in_force',
] as const

const dates = { signed: 'signed_on', entry_into_force: 'entry_into_force', term_end: 'valid_to' } as const

for (const locale of locales) {
  test(`the calendar that the page in "${locale}" links to has every date of the rows it found`, async ({
    page,
  }) => {
    for (const query of views) {
      const { address, status } = await linked(page, locale, query, 'ics')
      const rows = await rowsOf(page.request, locale, query)
      expect(rows.length).toBeGreaterThan(0)
      await expect(status).toHaveText(wordsOf(locale)('table.found', { n: rows.length }))
      const answer = await page.request.get(address)
      expect(answer.headers()['content-type']).toContain('text/calendar')
      const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent')
      const found = events.map((event) => String(event.getFirstPropertyValue('uid')))
      const expected = rows.flatMap((row) =>
        Object.entries(dates).flatMap(([kind, field]) =>
          row[field] ? `kaz-tjk.${row.id}.${kind}@ravobit` : [],
        ),
      )
      expect(found.sort()).toEqual(expected.sort())
      for (const event of events) {
        const row = rows.find(({ id }) => String(event.getFirstPropertyValue('uid')).includes(`.${id}.`))
        expect(String(event.getFirstPropertyValue('summary'))).toContain(row?.title)
        expect(String(event.getFirstPropertyValue('url'))).toContain(at(`agreements/${row?.id}`, locale))
      }
    }
  })

  test(`the feed that the page in "${locale}" links to has an entry for every row it found`, async ({
    page,
  }) => {
    for (const query of views) {
      const { address, status } = await linked(page, locale, query, 'atom')
      const rows = await rowsOf(page.request, locale, query)
      expect(rows.length).toBeGreaterThan(0)
      await expect(status).toHaveText(wordsOf(locale)('table.found', { n: rows.length }))
      const answer = await page.request.get(address)
      expect(answer.headers()['content-type']).toContain('application/atom+xml')
      const parser = new DOMParser({ onError: onErrorStopParsing })
      const root = parser.parseFromString(await answer.text(), 'application/xml').documentElement
      const entries = [...(root?.getElementsByTagName('entry') ?? [])]
      const titles = entries.map((entry) => entry.getElementsByTagName('title')[0]?.textContent)
      expect(titles.toSorted()).toEqual(rows.map(({ title }) => title).sort())
      expect(root?.getAttribute('xml:lang')).toBe(locale)
    }
  })
}

test('a feed refuses what its page would leave out', async ({ request }) => {
  for (const file of ['agreements.ics', 'agreements.atom']) {
    const answer = await request.get(api(`${file}?minstry=kaz-mfa`))
    expect(answer.status()).toBe(400)
    expect((await answer.json()).error).toMatchObject({ parameter: 'minstry', did_you_mean: 'ministry' })
  }
})
