import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { directionOf, isLocale } from '@/app/i18n/locales'
import { type Desk, deskFor } from '@/components/desk'
import { labelsOf } from '@/db/queries/labels'
import { knownPairs } from '@/db/queries/meta'
import { currentReader } from '@/db/release'

/** The store that this request reads: every part of a page sees the same one. */
export const requestReader = cache(() => currentReader())

export interface PairParams {
  readonly locale: string
  readonly pair: string
}

/** The desk for a page's parameters; a language or pair that does not exist is a 404. */
export const loadDesk = cache(async (locale: string, pairId: string): Promise<Desk> => {
  if (!isLocale(locale)) notFound()
  const reader = requestReader()
  const [pairs, countries, t] = await Promise.all([
    knownPairs(reader),
    labelsOf(reader, 'countries', locale),
    getTranslations({ locale }),
  ])
  const pair = pairs.find((p) => p.id === pairId)
  if (!pair) notFound()
  const alpha2 = new Map([...countries].map(([id, label]) => [id, label.text]))
  return deskFor(locale, directionOf(locale), pair, (key, values) => t(key, values), alpha2)
})

/** The pair to show where none is named. */
export const firstPairId = async (): Promise<string> => (await knownPairs(requestReader()))[0]?.id ?? ''

/** The desk for a page's promised parameters. */
export async function deskOf(params: Promise<PairParams>): Promise<Desk> {
  const { locale, pair } = await params
  return loadDesk(locale, pair)
}
