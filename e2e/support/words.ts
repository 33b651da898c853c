import { fileURLToPath } from 'node:url'
import { createTranslator } from 'next-intl'
import { formatDate } from '../../components/words/dates'
import { readMessages } from '../../scripts/check/message-files'
import type { Locale } from './addresses'

/** Looks up a message by its path, such as `vocabulary.agreement_type.treaty`, and fills in its arguments. */
export type Words = (path: string, values?: Record<string, string | number>) => string

const folder = fileURLToPath(new URL('../../app/i18n/messages', import.meta.url))

/** What the messages of a language say; a message that is not there fails the journey. */
export function wordsOf(locale: Locale): Words {
  const messages = readMessages(folder, locale)
  const onError = (error: Error) => {
    throw error
  }
  const t = createTranslator({ locale, messages, timeZone: 'UTC', onError })
  return (path, values) => t(path, values)
}

/** A date at its own precision in the language of the page. */
export const dateIn = (locale: Locale, date: string) => formatDate(locale, date)

const regions = { KAZ: 'KZ', TJK: 'TJ' } as const

/** A country of the pair in the language of the page. */
export const countryIn = (locale: Locale, id: keyof typeof regions) =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(regions[id]) ?? id
