import type { Page } from '@playwright/test'
import { at, locales } from './support/addresses'
import { fetchCsv } from './support/csv'
import { nameOf } from './support/dataset'
import { rowIds } from './support/table'
import { expect, open, test } from './support/test'
import { dateIn, type Words, wordsOf } from './support/words'

const plan = '2023-plan-industry-innovation-2023-2024'
const openEnded = [
  '1993-treaty-basis-of-relations',
  '1995-free-trade-agreement',
  '1999-double-taxation-agreement',
  '1999-investment-protection-agreement',
  '2014-civil-defence-emergencies-agreement',
  '2015-strategic-partnership-treaty',
  '2018-migration-cooperation-agreement',
  '2018-readmission-agreement',
]

const spans = ['lapsed', 'within_90', 'within_180', 'within_365', 'later', 'open_ended'] as const
type Board = Readonly<Record<(typeof spans)[number], readonly string[]>>

/** What the board has on a day; in the order of the page where the terms end on different days. */
const boards: Readonly<Record<string, Board>> = {
  '2026-11-23': {
    lapsed: [
      '2023-roadmap-agriculture-2023-2025',
      '2025-bahri-tojik-summer-protocol',
      plan,
      '2023-anniversary-joint-plan',
      '2019-trade-roadmap-2019-2022',
    ],
    within_90: [],
    within_180: [],
    within_365: [],
    later: ['2026-programme-mfa-2026-2028', '2023-mou-rogun-electricity-2023-2032'],
    open_ended: openEnded,
  },
  '2024-12-01': {
    lapsed: ['2023-anniversary-joint-plan', '2019-trade-roadmap-2019-2022'],
    within_90: [plan],
    within_180: [],
    within_365: [],
    later: [
      '2023-programme-mfa-2023-2025',
      '2023-roadmap-agriculture-2023-2025',
      '2023-mou-rogun-electricity-2023-2032',
    ],
    open_ended: openEnded,
  },
  '2024-07-04': {
    lapsed: ['2023-anniversary-joint-plan', '2019-trade-roadmap-2019-2022'],
    within_90: [],
    within_180: [plan],
    within_365: [],
    later: [
      '2023-programme-mfa-2023-2025',
      '2023-roadmap-agriculture-2023-2025',
      '2023-mou-rogun-electricity-2023-2032',
    ],
    open_ended: openEnded,
  },
}

const tableOf = (page: Page, words: Words, span: string) =>
  page.getByRole('table', { name: words(`vocabulary.term.${span}`), exact: true })

/** Holds what the page lists under each span against the board of that day. */
async function expectBoard(page: Page, words: Words, board: Board): Promise<void> {
  for (const span of spans) {
    const table = tableOf(page, words, span)
    const ids = (await table.count()) === 0 ? [] : await rowIds(table)
    expect([span, ...ids.toSorted()]).toEqual([span, ...board[span].toSorted()])
  }
}

for (const locale of locales) {
  const words = wordsOf(locale)

  test(`the board in "${locale}" sorts terms by when they end, on the day that is asked about`, async ({
    page,
  }) => {
    await open(page, at('agreements/terms?as_of=2026-11-23', locale))
    const board = boards['2026-11-23'] as Board
    await expectBoard(page, words, board)
    // What ends first stands first; what lapsed last stands first among the lapsed.
    expect(await rowIds(tableOf(page, words, 'lapsed'))).toEqual(board.lapsed)
    expect(await rowIds(tableOf(page, words, 'later'))).toEqual(board.later)
    await expect(page.getByText(words('board.none'))).toHaveCount(3)

    // Its file has every agreement of the page: those on the board and those that it leaves out.
    const listed = Object.values(board).flat()
    const whole = words('table.download', { n: listed.length + 38 })
    const csv = page.getByRole('link', { name: `${whole} CSV`, exact: true })
    const named = page.locator('link[rel=alternate][type="text/csv"]').first()
    await expect(csv).toHaveAttribute('href', (await named.getAttribute('href')) ?? '')
    const { rows: file } = await fetchCsv(page.request, (await csv.getAttribute('href')) ?? '')
    expect(file).toHaveLength(listed.length + 38)
    const titles = listed.map((id) => nameOf('agreement', id, locale))
    expect(file.map(({ title }) => title)).toEqual(expect.arrayContaining(titles))

    // What the clock leaves out is told, and leads to the register.
    const left = page.getByRole('region', { name: words('board.off', { n: '38' }) })
    const unknown = words('board.off_count', {
      status: words('vocabulary.agreement_status.unknown'),
      n: '34',
    })
    await left.getByRole('link', { name: unknown, exact: true }).click()
    await expect(page.getByRole('status')).toHaveText(words('table.found', { n: 34 }))
    await page.goBack()

    await page.getByLabel(words('control.as_of.label'), { exact: true }).fill('2024-12-01')
    await expect(page).toHaveURL(/as_of=2024-12-01/)
    const heading = words('page.terms.list', { date: dateIn(locale, '2024-12-01') })
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible()
    await expectBoard(page, words, boards['2024-12-01'] as Board)

    const row = tableOf(page, words, 'within_90').getByRole('row').last()
    await expect(row).toContainText(nameOf('agreement', plan, locale))
    await expect(row).toContainText(words('board.in_days', { n: 30 }))
    await expect(row).toContainText(words('board.by_year', { date: dateIn(locale, '2024-12-31') }))
    await expect(row).toContainText(
      words('vocabulary.status_reason.stated_term', {
        term: words('register.term', { from: '2023', to: '2024' }),
        basis: 'title',
        date: '',
        title: '',
      }),
    )
    const lapsed = tableOf(page, words, 'lapsed').getByRole('row').last()
    await expect(lapsed).toContainText(words('board.days_ago', { n: 701 }))

    for (const span of ['lapsed', 'open_ended'] as const) {
      const n = (boards['2024-12-01'] as Board)[span].length
      await page.getByRole('link', { name: words('board.all', { n }), exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/agreements\\?as_of=2024-12-01&term=${span}$`))
      await expect(page.getByRole('status')).toHaveText(words('table.found', { n }))
      await page.goBack()
      await expect(page).toHaveURL(/agreements\/terms/)
    }
  })
}

test('a term moves from span to span as the days go by', async ({ page }) => {
  for (const [day, span] of [
    ['2023-12-31', 'later'],
    ['2024-01-01', 'within_365'],
    ['2024-07-04', 'within_180'],
    ['2024-10-02', 'within_90'],
    ['2024-12-31', 'within_90'],
    ['2025-01-01', 'lapsed'],
  ] as const) {
    await page.goto(at(`agreements/terms?as_of=${day}&ministry=tjk-min-industry-new-tech`))
    expect([day, ...(await rowIds(tableOf(page, wordsOf('en'), span)))]).toEqual([day, plan])
  }
})

test('the board follows the filters, and the register takes them over', async ({ page }) => {
  await open(page, at('agreements/terms?as_of=2026-11-23&ministry=kaz-mfa'))
  const words = wordsOf('en')
  expect(await rowIds(tableOf(page, words, 'later'))).toEqual(['2026-programme-mfa-2026-2028'])
  await page
    .getByRole('navigation', { name: words('register.pages') })
    .getByRole('link', { name: words('register.agreements') })
    .click()
  await expect(page).toHaveURL(at('agreements?as_of=2026-11-23&ministry=kaz-mfa'))
})
