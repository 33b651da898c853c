import { beforeAll, expect, inject, test, vi } from 'vitest'
import { calendar, feed, table } from './agreement-feeds.fixture'

beforeAll(() => {
  vi.stubEnv('RAVOBIT_STORE', inject('registerStore'))
})

const on = 'as_of=2026-11-23'

/** The last day of a year or month, as JavaScript's own calendar has it. */
function lastOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  const last = day ? Date.UTC(year, month - 1, day) : Date.UTC(year, month, 0)
  return new Date(last).toISOString().slice(0, 10)
}

const precisions: Record<number, string> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }

const questions = [
  '',
  'lang=ar',
  'ministry=kaz-min-industry-construction',
  'ministry=kaz-mfa&lineage=off&lang=ar',
  'status=lapsed',
  'ends=2025..&lang=ar',
  'q=roadmap',
]

test.each(questions)('the calendar of "%s" has the dates of the table', async (question) => {
  const query = `${on}&${question}`
  const rows = await table(query)
  const expected = rows.flatMap((row) =>
    (
      [
        ['signed', row.signed_on],
        ['entry_into_force', row.entry_into_force],
        ['term_end', row.valid_to],
      ] as const
    ).flatMap(([kind, date]) =>
      date
        ? { uid: `kaz-tjk.${row.id}.${kind}@ravobit`, day: lastOf(date), precision: precisions[date.length] }
        : [],
    ),
  )
  const { response, events } = await calendar(query)
  expect(response.headers.get('x-row-count')).toBe(String(rows.length))
  expect(expected.length).toBeGreaterThan(0)
  const byUid = (x: { uid: string }, y: { uid: string }) => (x.uid < y.uid ? -1 : 1)
  const found = events.map(({ uid, day, precision }) => ({ uid, day, precision }))
  expect(found.sort(byUid)).toEqual(expected.sort(byUid))
  for (const { uid, summary, url } of events) {
    const row = rows.find(({ id }) => uid.includes(`.${id}.`))
    expect(summary).toContain(row?.title)
    expect(url).toMatch(new RegExp(`^http://localhost:3000/(en|ar)/kaz-tjk/agreements/${row?.id}$`))
  }
})

test.each([...questions, 'as_of=2025-06-01'])(
  'the feed of "%s" has the rows of the table',
  async (question) => {
    const query = question.includes('as_of') ? question : `${on}&${question}`
    const rows = await table(query)
    const { response, entries } = await feed(query)
    expect(response.headers.get('x-row-count')).toBe(String(rows.length))
    const expected = rows.map(({ id, title, type, status, sector, signed_on = '' }) => ({
      ...{ id, title },
      published: signed_on.length === 10 ? signed_on : '',
      terms: [type, status, ...(sector ? sector.split(';') : [])],
    }))
    const byId = (x: { id?: string | undefined }, y: { id?: string | undefined }) =>
      (x.id ?? '') < (y.id ?? '') ? -1 : 1
    expect(entries.toSorted(byId)).toEqual(expected.sort(byId))
    const signed = entries.map(({ published }) => published).filter(Boolean)
    expect(signed).toEqual(signed.toSorted().reverse())
  },
)

test.each([
  ['en', 'Latest end of term: ', 'Only 2025 is on record'],
  ['ar', 'أقصى موعد لانتهاء المدة: ', 'لا يُعرف من التاريخ إلا 2025'],
])('what is known by its year only says so (%s)', async (language, start, note) => {
  const { whole, events } = await calendar(`${on}&lang=${language}`)
  const end = events.find(({ uid }) => uid === 'kaz-tjk.2023-roadmap-agriculture-2023-2025.term_end@ravobit')
  expect(end).toMatchObject({ day: '2025-12-31', precision: 'YEAR' })
  expect(end?.summary.startsWith(start)).toBe(true)
  expect(end?.description.startsWith(note)).toBe(true)
  const exact = events.filter(({ precision }) => precision === 'DAY')
  for (const { description } of exact) expect(description).not.toContain(note.slice(0, 10))
  const [first] = whole.getAllSubcomponents('vevent')
  expect(first?.getFirstProperty('summary')?.getParameter('language')).toBe(language)
})

test('a ministry is followed through its reorganisations, unless that is switched off', async () => {
  const plan = 'kaz-tjk.2023-plan-industry-innovation-2023-2024.signed@ravobit'
  const uids = async (lineage: string) => {
    const { events } = await calendar(`${on}&ministry=kaz-min-industry-construction&lineage=${lineage}`)
    return events.map(({ uid }) => uid)
  }
  expect(await uids('on')).toContain(plan)
  expect(await uids('off')).not.toContain(plan)
})

test('an event says what the status rests on', async () => {
  const { events } = await calendar(`${on}&q=agriculture`)
  const end = events.find(({ uid }) => uid.endsWith('2023-2025.term_end@ravobit'))
  expect(end?.description).toContain(
    'Status on 23 November 2026: Expired, no successor found – term 2023–2025',
  )
  expect(end?.description).toContain('Signatories (Tajikistan): Ministry of Agriculture')
})

test('a filtered feed is named after its filters', async () => {
  const { title, id } = await feed(`${on}&ministry=kaz-mfa&sort=title&cols=id&page=2&group=sector`)
  expect(title).toBe(
    'Kazakhstan – Tajikistan: agreements – Ministry or body: Ministry of Foreign Affairs of the Republic of ' +
      'Kazakhstan; Status on: 23 November 2026',
  )
  expect(id).toBe('tag:ravobit,2026:kaz-tjk/agreements.atom?as_of=2026-11-23&ministry=kaz-mfa')
  expect((await feed('')).id).toBe('tag:ravobit,2026:kaz-tjk/agreements.atom')
})
