import type { Desk } from './desk'
import { keep } from './intl'

const languageNames = keep((locale) => new Intl.DisplayNames([locale], { type: 'language' }))

/** Languages that ICU names otherwise than the glossary: after the country, in Arabic. */
const named: readonly string[] = ['kk']

/** A language's name for a code, in the reader's language. */
export function languageName({ locale, t }: Pick<Desk, 'locale' | 't'>, code: string): string {
  if (named.includes(code)) return t(`language.${code}`)
  try {
    return languageNames(locale).of(code) ?? code
  } catch {
    // An address may ask for what has not even the form of a code.
    return code
  }
}
