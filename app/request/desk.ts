import { notFound } from 'next/navigation'
import { cache } from 'react'
import { directionOf, isLocale, type Locale } from '@/app/i18n/locales'
import { translatorFor } from '@/app/i18n/translator'
import { type Desk, deskFor } from '@/components/words/desk'
import { disputedClaims } from '@/db/queries/disputed'
import { labelsOf } from '@/db/queries/labels'
import { knownPairs } from '@/db/queries/meta'
import type { Scope } from '@/db/scope'
import { ENTRY_BYTES } from '@/db/store/memo'
import { currentReader } from '@/db/store/release'
import type { Reader } from '@/db/store/store'

/** The store that this request reads: every part of a page sees the same one. */
export const requestReader = cache((): Promise<Reader> => currentReader())

/** How one reader is spoken to, and the store and pair that is about. */
export interface PageDesk extends Desk {
  readonly scope: Scope
}

export interface PairParams {
  readonly locale: string
  readonly pair: string
}

/** The desk for a page's promised parameters; a language or pair that does not exist is a 404. */
export async function deskOf(params: Promise<PairParams>): Promise<PageDesk> {
  const { locale, pair: id } = await params
  const reader = await requestReader()
  const pair = (await knownPairs({ reader })).find((p) => p.id === id)
  if (!isLocale(locale) || !pair) notFound()
  // A desk depends on its store, language and pair alone.
  return reader.memo.keep(`desk ${locale} ${pair.id}`, () => makeDesk({ reader, pair }, locale), deskBytes)
}

/** A few closures: what they share is kept by itself. */
const deskBytes = () => 10 * ENTRY_BYTES

async function makeDesk(scope: Scope, locale: Locale): Promise<PageDesk> {
  const [countries, t, disputed] = await Promise.all([
    labelsOf(scope, 'countries', locale),
    translatorFor(locale),
    disputedClaims(scope),
  ])
  const alpha2 = new Map([...countries].map(([id, label]) => [id, label.text]))
  return { ...deskFor(locale, directionOf(locale), scope.pair, t, alpha2, disputed), scope }
}

/** The pair to show where none is named. */
export const firstPairId = async (): Promise<string> =>
  (await knownPairs({ reader: await requestReader() }))[0]?.id ?? ''
