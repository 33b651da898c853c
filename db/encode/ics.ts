import { addDays, lastDay } from '../catalog/days'
import { contentLine, icsText } from './ics-line'

/** A calendar as a whole (RFC 5545 and RFC 7986). */
export interface Calendar {
  readonly name: string
  readonly description: string
  /** BCP 47: the language of every text. */
  readonly language: string
  /** The day on which anything in it last changed, `YYYY-MM-DD`. */
  readonly updated: string
  /** Where this calendar is fetched from, and the page that shows the same; absolute. */
  readonly source: string
  readonly page: string
}

/** One thing that happens on a day. */
export interface CalendarEvent {
  /** The same for ever, in every language and calendar. */
  readonly uid: string
  /** At its own precision, `2025`, `2025-06` or `2025-06-30`: it stands on the last day that the date covers. */
  readonly date: string
  /** The day on which what is said of it last changed, `YYYY-MM-DD`. */
  readonly updated: string
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
  /** Absolute. */
  readonly url: string
}

/** A calendar of whole-day events, which come some at a time, as iCalendar text in as many parts. */
export async function* writeCalendar(
  calendar: Calendar,
  events: AsyncIterable<readonly CalendarEvent[]>,
): AsyncGenerator<string> {
  yield opening(calendar)
  let count = 0
  for await (const some of events) {
    count += some.length
    yield some.map((event) => eventLines(calendar, event)).join('')
  }
  if (count === 0) yield worldTime
  yield contentLine('END', 'VCALENDAR')
}

function opening({ name, description, language, updated, source, page }: Calendar): string {
  const inLanguage = `LANGUAGE=${language}`
  return lines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Ravobit//Agreements//${language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    [`NAME;${inLanguage}`, icsText(name)],
    ['X-WR-CALNAME', icsText(name)],
    [`DESCRIPTION;${inLanguage}`, icsText(description)],
    ['X-WR-CALDESC', icsText(description)],
    ['LAST-MODIFIED', midnight(updated)],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
    ['SOURCE;VALUE=URI', source],
    ['URL', page],
  ])
}

function eventLines({ language }: Calendar, event: CalendarEvent): string {
  const inLanguage = `LANGUAGE=${language}`
  const day = lastDay(event.date)
  return lines([
    ['BEGIN', 'VEVENT'],
    ['UID', icsText(event.uid)],
    ['DTSTAMP', midnight(event.updated)],
    ['LAST-MODIFIED', midnight(event.updated)],
    ['SEQUENCE', plain(event.updated)],
    ['DTSTART;VALUE=DATE', plain(day)],
    ['DTEND;VALUE=DATE', plain(addDays(day, 1))],
    [`SUMMARY;${inLanguage}`, icsText(event.summary)],
    [`DESCRIPTION;${inLanguage}`, icsText(event.description)],
    [`CATEGORIES;${inLanguage}`, event.categories.map(icsText).join(',')],
    ['URL', event.url],
    ['TRANSP', 'TRANSPARENT'],
    ['X-PRECISION', precisions[event.date.length] ?? 'DAY'],
    ['END', 'VEVENT'],
  ])
}

function lines(properties: readonly (readonly [name: string, value: string])[]): string {
  return properties.map(([name, value]) => contentLine(name, value)).join('')
}

const precisions: Readonly<Record<number, string>> = { 4: 'YEAR', 7: 'MONTH' }

// A calendar must hold a component (RFC 5545, section 3.6): one without events holds the definition of UTC.
const worldTime = lines([
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Etc/UTC'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
])

const plain = (day: string) => day.replaceAll('-', '')
const midnight = (day: string) => `${plain(day)}T000000Z`
