import type { Term } from '@/db/queries/charts/terms'
import { statusReason, termText } from '../words/status-reason'
import { type FeedNames, plainName } from './feed-about'

/** What is on record of an agreement, one fact a line: type, dates, status with its reason, parties. */
export function factLines(register: FeedNames, term: Term): string[] {
  const { desk, asOf, titles } = register
  const { t } = desk
  const dated = (date: string | null) => (date === null ? '' : desk.date(date))
  const status = t('feed.status', {
    status: t(`vocabulary.agreement_status.${term.status}`),
    reason: statusReason(desk, term, titles),
  })
  const facts = [
    [t('field.type'), t(`vocabulary.agreement_type.${term.type}`)],
    [t('field.signed_on'), dated(term.signed_on)],
    [t('field.entry_into_force'), dated(term.entry_into_force)],
    [t('feed.term'), termText(desk, term)],
    [t('field.term_basis'), term.term_basis === null ? '' : t(`vocabulary.term_basis.${term.term_basis}`)],
    [t('feed.status_on', { date: desk.date(asOf) }), status],
    ...parties(register, term),
  ] as const
  return facts.flatMap(([label, value]) => (value ? t('feed.line', { label, value }) : []))
}

function parties({ desk, bodies }: FeedNames, term: Term): (readonly [label: string, value: string])[] {
  const countryOf = (id: string) => bodies.get(id)?.country ?? ''
  return [...new Set(term.bodies.map(countryOf))].map((country) => [
    desk.t('field.parties_a', { country: desk.country(country) }),
    term.bodies
      .filter((id) => countryOf(id) === country)
      .map((id) => plainName(desk, bodies, id))
      .join(desk.t('chart.list_comma')),
  ])
}
