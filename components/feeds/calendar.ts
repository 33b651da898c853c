import type { Calendar, CalendarEvent } from '@/db/encode/ics'
import type { Term } from '@/db/queries/charts/terms'
import { factLines } from './facts'
import { type FeedAbout, type FeedNames, feedAddress, feedTitle, pageOf, plainName } from './feed-about'

/** The calendar that a register's events stand in. */
export function agreementCalendar(about: FeedAbout): Calendar {
  const { desk, asOf, updated, query, absolute } = about
  return {
    name: feedTitle(about),
    description: desk.t('feed.calendar', { date: desk.date(asOf) }),
    language: desk.locale,
    updated,
    source: absolute(feedAddress(desk, 'agreements.ics', query)),
    page: pageOf(about, 'agreements', query),
  }
}

/** Signing, entry into force and end of term of each agreement, as far as they are on record. */
export const agreementEvents = (register: FeedNames, terms: readonly Term[]): CalendarEvent[] =>
  terms.flatMap((term) => {
    const facts = factLines(register, term)
    return momentsOf(term).map(([kind, date]) => eventOf(register, term, facts, kind, date))
  })

type Moment = 'signed' | 'entry_into_force' | 'term_end'

function momentsOf({ signed_on, entry_into_force, valid_to }: Term): [Moment, string][] {
  const moments = { signed: signed_on, entry_into_force, term_end: valid_to }
  return (Object.entries(moments) as [Moment, string | null][]).flatMap(([kind, date]) =>
    date === null ? [] : [[kind, date]],
  )
}

const DAY = 'YYYY-MM-DD'.length

function eventOf(
  register: FeedNames,
  term: Term,
  facts: readonly string[],
  kind: Moment,
  date: string,
): CalendarEvent {
  const { desk, titles, sectors, changes, updated } = register
  const isExact = date.length === DAY
  const url = pageOf(register, `agreements/${term.id}`)
  const precision = isExact ? [] : [desk.t('feed.precision', { date: desk.date(date) })]
  return {
    uid: `${desk.pair.id}.${term.id}.${kind}@ravobit`,
    date,
    updated: changes.get(term.id) ?? updated,
    summary: desk.t(`feed.${isExact ? 'exact' : 'latest'}.${kind}`, {
      title: plainName(desk, titles, term.id),
    }),
    // Not every program shows an event's address.
    description: [...precision, ...facts, url].join('\n'),
    categories: [
      desk.t(`vocabulary.agreement_type.${term.type}`),
      ...term.sectors.map((id) => plainName(desk, sectors, id)),
    ],
    url,
  }
}
