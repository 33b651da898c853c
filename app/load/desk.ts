import { notFound } from 'next/navigation'
import { cache } from 'react'
import { directionOf, isLocale, type Locale } from '@/app/i18n/locales'
import { translatorFor } from '@/app/i18n/translator'
import { type Desk, deskFor } from '@/components/desk'
import type { Pair } from '@/db/catalog/field'
import { disputedClaims } from '@/db/queries/disputed'
import { labelsOf } from '@/db/queries/labels'
import { knownPairs } from '@/db/queries/meta'
import { currentReader } from '@/db/release'
import type { Reader } from '@/db/store'

/** The store that this request reads: every part of a page sees the same one. */
export const requestReader = cache(() => currentReader())

export interface PairParams {
  readonly locale: string
  readonly pair: string
}

// A desk depends on its store, language and pair alone: one serves every request until the store changes.
const desks = new WeakMap<Reader, Map<string, Promise<Desk>>>()

/** The desk for a page's promised parameters; a language or pair that does not exist is a 404. */
export async function deskOf(params: Promise<PairParams>): Promise<Desk> {
  const { locale, pair: id } = await params
  const reader = requestReader()
  const pair = (await knownPairs(reader)).find((p) => p.id === id)
  if (!isLocale(locale) || !pair) notFound()
  const held = desks.get(reader) ?? new Map<string, Promise<Desk>>()
  desks.set(reader, held)
  const key = `${locale} ${pair.id}`
  const desk = held.get(key) ?? makeDesk(reader, locale, pair)
  held.set(key, desk)
  return desk
}

async function makeDesk(reader: Reader, locale: Locale, pair: Pair): Promise<Desk> {
  const [countries, t, disputed] = await Promise.all([
    labelsOf(reader, 'countries', locale),
    translatorFor(locale),
    disputedClaims(reader),
  ])
  const alpha2 = new Map([...countries].map(([id, label]) => [id, label.text]))
  return deskFor(locale, directionOf(locale), pair, t, alpha2, disputed)
}

/** The pair to show where none is named. */
export const firstPairId = async (): Promise<string> => (await knownPairs(requestReader()))[0]?.id ?? ''
