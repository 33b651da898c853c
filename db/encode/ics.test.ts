import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type Calendar, type CalendarEvent, writeCalendar } from './ics'
import { allOf, inSteps } from './steps.fixture'

const calendar: Calendar = {
  name: 'Agreements',
  description: 'All of them',
  language: 'en',
  updated: '2026-11-23',
  source: 'https://example.org/api/v1/kaz-tjk/agreements.ics?status=signed,lapsed',
  page: 'https://example.org/en/kaz-tjk/agreements',
}

const event: CalendarEvent = {
  uid: 'kaz-tjk.2023-roadmap.term_end@ravobit',
  date: '2025',
  updated: '2026-11-20',
  summary: 'Latest end of term: Roadmap',
  description: 'Type: Roadmap\nTerm: 2023 – 2025',
  categories: ['Roadmap', 'Trade, transit; customs'],
  url: 'https://example.org/en/kaz-tjk/agreements/2023-roadmap',
}

const write = async (events: readonly CalendarEvent[], whole = calendar) =>
  (await allOf(writeCalendar(whole, inSteps(events)))).join('')
const read = (text: string) => new ICAL.Component(ICAL.parse(text))
const eventsIn = (text: string) => read(text).getAllSubcomponents('vevent')

/** What stands on one line of a file, before folded lines are joined: each must be sound UTF-8 by itself. */
function physicalLines(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true)
  const bytes = Buffer.from(text)
  const lines: string[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf('\r\n', from)
    const line = bytes.subarray(from, end)
    expect(line.length).toBeLessThanOrEqual(75)
    lines.push(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line))
    from = end + 2
  }
  return lines
}

test('an independent parser reads an event as it was written', async () => {
  const whole = read(await write([event]))
  const [back] = whole.getAllSubcomponents('vevent')
  expect(whole.getFirstPropertyValue('x-wr-calname')).toBe('Agreements')
  expect(whole.getFirstPropertyValue('source')).toBe(calendar.source)
  expect(String(whole.getFirstPropertyValue('refresh-interval'))).toBe('P1D')
  expect(back?.getFirstPropertyValue('uid')).toBe(event.uid)
  expect(back?.getFirstPropertyValue('description')).toBe(event.description)
  expect(back?.getFirstProperty('categories')?.getValues()).toEqual(event.categories)
  expect(back?.getFirstProperty('summary')?.getParameter('language')).toBe('en')
  expect(back?.getFirstPropertyValue('url')).toBe(event.url)
  expect(back?.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

test('an event has the marks of its own last change, the calendar those of the last of all', async () => {
  const whole = read(await write([event]))
  const [back] = whole.getAllSubcomponents('vevent')
  expect(String(whole.getFirstPropertyValue('last-modified'))).toBe('2026-11-23T00:00:00Z')
  for (const name of ['dtstamp', 'last-modified'])
    expect(String(back?.getFirstPropertyValue(name))).toBe('2026-11-20T00:00:00Z')
  expect(back?.getFirstPropertyValue('sequence')).toBe(20261120)
})

test.each([
  ['2023-05-04', 'DAY', '2023-05-04', '2023-05-05'],
  ['2023-12-31', 'DAY', '2023-12-31', '2024-01-01'],
  ['2024-02', 'MONTH', '2024-02-29', '2024-03-01'],
  ['2025', 'YEAR', '2025-12-31', '2026-01-01'],
])('%s, known to the %s, stands on %s and ends before %s', async (date, precision, day, next) => {
  const [back] = eventsIn(await write([{ ...event, date }]))
  const start = back?.getFirstPropertyValue('dtstart')
  expect(start).toMatchObject({ isDate: true })
  expect([String(start), String(back?.getFirstPropertyValue('dtend'))]).toEqual([day, next])
  expect(back?.getFirstPropertyValue('x-precision')).toBe(precision)
})

test('a calendar without events is still a calendar', async () => {
  const empty = read(await write([]))
  expect(empty.getAllSubcomponents('vevent')).toEqual([])
  expect(empty.getAllSubcomponents().map((component) => component.name)).toEqual(['vtimezone'])
})

test('ten thousand events come in parts, and all of them come', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({ ...event, uid: `${i}@ravobit` }))
  const parts = await allOf(writeCalendar(calendar, inSteps(many)))
  expect(parts.length).toBeGreaterThan(50)
  const uids = eventsIn(parts.join('')).map((back) => back.getFirstPropertyValue('uid'))
  expect(new Set(uids).size).toBe(10_000)
})

const family = '👨‍👩‍👧‍👦'
const words = fc.constantFrom(
  'اتفاقية التعاون، ',
  'وِزَارَةُ الزِّرَاعَةِ ',
  'Созишнома дар бораи ҳамкорӣ ',
  'Ынтымақтастық туралы келісім; ',
  family,
  '🇰🇿🇹🇯',
  'é',
  '\\n, "quoted"\n',
  'x',
)

const letters = (line: string) =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)].map(({ segment }) => segment)

test('no line is longer than 75 octets, and none cuts a letter', async () => {
  const text = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(text, async (summary) => {
      const written = await write([{ ...event, summary }])
      const wholeLines = physicalLines(written)
        .join('\n')
        .split(/\n(?! )/)
      for (const line of wholeLines) {
        const pieces = line.split('\n ')
        expect(pieces.flatMap(letters)).toEqual(letters(pieces.join('')))
      }
      expect(eventsIn(written)[0]?.getFirstPropertyValue('summary')).toBe(summary)
    }),
    { seed: 20230504, numRuns: 200 },
  )
})

test('whatever text goes in comes out, less control characters and with one kind of line break', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 })
  const kept = (s: string) =>
    s.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '')
  await fc.assert(
    fc.asyncProperty(text, text, async (summary, category) => {
      const written = await write([{ ...event, summary, categories: [category, 'b'] }])
      physicalLines(written)
      const [back] = eventsIn(written)
      expect(back?.getFirstPropertyValue('summary')).toBe(kept(summary))
      expect(back?.getFirstProperty('categories')?.getValues()).toEqual([kept(category), 'b'])
    }),
    { seed: 19950113, numRuns: 500 },
  )
})

test('a letter with more marks than a line holds is cut between marks', async () => {
  const summary = `a${'\u0301'.repeat(200)}`
  const written = await write([{ ...event, summary }])
  physicalLines(written)
  expect(eventsIn(written)[0]?.getFirstPropertyValue('summary')).toBe(summary)
})
