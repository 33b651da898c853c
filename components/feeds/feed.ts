import type { Category, Feed, FeedEntry } from '@/db/encode/atom'
import type { Term } from '@/db/queries/charts/terms'
import type { Desk } from '../words/desk'
import { factLines } from './facts'
import { type FeedRegister, feedAddress, feedTitle, pageOf, withLanguage } from './register'

/** Whose tags these are, and since when (RFC 4151). */
const authority = 'tag:ravobit,2026:'

/** The Atom feed that a register's entries stand in. */
export function agreementFeed(register: FeedRegister): Feed {
  const { desk, asOf, updated, query, absolute } = register
  return {
    id: [`${authority}${desk.pair.id}/agreements.atom`, withLanguage(desk, query)].filter(Boolean).join('?'),
    title: feedTitle(register),
    subtitle: desk.t('feed.subtitle', { date: desk.date(asOf) }),
    language: desk.locale,
    updated,
    author: desk.t('feed.author'),
    rights: 'CC BY 4.0',
    self: absolute(feedAddress(desk, 'agreements.atom', query)),
    page: pageOf(register, 'agreements', query),
  }
}

/** One entry an agreement, the latest first and those without a date last. */
export function* agreementEntries(register: FeedRegister, terms: readonly Term[]): Iterable<FeedEntry> {
  const { desk, titles, changes, updated } = register
  for (const term of latestFirst(terms)) {
    const title = titles.get(term.id)
    yield {
      id: `${authority}${desk.pair.id}/agreements/${term.id}`,
      title: title?.text ?? term.id,
      titleLanguage: title?.language ?? 'en',
      published: term.signed_on?.length === 10 ? term.signed_on : undefined,
      updated: changes.get(term.id) ?? updated,
      summary: factLines(register, term).join('\n'),
      categories: categoriesOf(register, term),
      page: pageOf(register, `agreements/${term.id}`),
    }
  }
}

function latestFirst(terms: readonly Term[]): readonly Term[] {
  const begun = (term: Term) => term.signed_on ?? term.valid_from ?? ''
  return terms.toSorted((x, y) => (begun(x) < begun(y) ? 1 : begun(x) > begun(y) ? -1 : 0))
}

function categoriesOf({ desk, sectors }: FeedRegister, { type, status, sectors: ids }: Term): Category[] {
  return [
    wordOf(desk, 'agreement_type', type),
    wordOf(desk, 'agreement_status', status),
    ...ids.map((term) => ({
      scheme: `${authority}sectors`,
      term,
      label: sectors.get(term)?.text ?? term,
    })),
  ]
}

const wordOf = (desk: Desk, vocabulary: string, term: string): Category => ({
  scheme: `${authority}${vocabulary}`,
  term,
  label: desk.t(`vocabulary.${vocabulary}.${term}`),
})
