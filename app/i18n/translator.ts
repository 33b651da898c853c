import { createTranslator } from 'next-intl'
import type { Translate } from '@/components/words/desk'
import type { Locale } from './locales'
import { messagesOf } from './messages'

const made = new Map<Locale, Promise<Translate>>()

/** The messages of a language, ready to be looked up; compiled once, kept as long as the server runs. */
export function translatorFor(locale: Locale): Promise<Translate> {
  const translator = made.get(locale) ?? make(locale)
  made.set(locale, translator)
  return translator
}

async function make(locale: Locale): Promise<Translate> {
  const messages = await messagesOf(locale)
  // Which keys there are, `npm run check` knows and the compiler does not.
  return createTranslator({ locale, messages, timeZone: 'UTC' }) as Translate
}
