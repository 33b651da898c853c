import type { Category, Feed, FeedEntry } from '@/db/encode/atom'
import type { Term } from '@/db/queries/charts/terms'
import type { Desk } from '../words/desk'
import { factLines } from './facts'
import { type FeedAbout, type FeedNames, feedAddress, feedTitle, pageOf, withLanguage } from './feed-about'

/** Whose tags these are, and since when (RFC 4151). */
const authority = 'tag:ravobit,2026:'

/** The Atom feed that a register's entries stand in. */
export function agreementFeed(about: FeedAbout): Feed {
  const { desk, asOf, updated, query, absolute } = about
  return {
    id: [`${authority}${desk.pair.id}/agreements.atom`, withLanguage(desk, query)].filter(Boolean).join('?'),
    title: feedTitle(about),
    subtitle: desk.t('feed.subtitle', { date: desk.date(asOf) }),
    language: desk.locale,
    updated,
    author: desk.t('feed.author'),
    rights: 'CC BY 4.0',
    self: absolute(feedAddress(desk, 'agreements.atom', query)),
    page: pageOf(about, 'agreements', query),
  }
}

/** One entry an agreement. */
export function agreementEntries(register: FeedNames, terms: readonly Term[]): FeedEntry[] {
  const { desk, titles, changes, updated } = register
  return terms.map((term) => {
    const title = titles.get(term.id)
    return {
      id: `${authority}${desk.pair.id}/agreements/${term.id}`,
      title: title?.text ?? term.id,
      titleLanguage: title?.language ?? 'en',
      published: term.signed_on?.length === 10 ? term.signed_on : undefined,
      updated: changes.get(term.id) ?? updated,
      summary: factLines(register, term).join('\n'),
      categories: categoriesOf(register, term),
      page: pageOf(register, `agreements/${term.id}`),
    }
  })
}

function categoriesOf({ desk, sectors }: FeedNames, { type, status, sectors: ids }: Term): Category[] {
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
