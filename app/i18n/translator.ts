import { createTranslator } from 'next-intl'
import type { Translate } from '@/components/words/desk'
import type { Locale } from './locales'

const made = new Map<Locale, Promise<Translate>>()

/** The messages of a language, ready to be looked up; compiled once, kept as long as the server runs. */
export function translatorFor(locale: Locale): Promise<Translate> {
  const translator = made.get(locale) ?? make(locale)
  made.set(locale, translator)
  return translator
}

async function make(locale: Locale): Promise<Translate> {
  const { default: messages } = await import(`./messages/${locale}.json`)
  const t = createTranslator({ locale, messages, timeZone: 'UTC' })
  return (key, values) => t(key, values)
}
