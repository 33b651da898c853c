import type { Desk } from './desk'
import { keep } from './intl'

const languageNames = keep((locale) => new Intl.DisplayNames([locale], { type: 'language' }))

/** A language's own name for a code, in the reader's language. */
export function languageName({ locale }: Pick<Desk, 'locale'>, code: string): string {
  try {
    return languageNames(locale).of(code) ?? code
  } catch {
    // An address may ask for what has not even the form of a code.
    return code
  }
}
