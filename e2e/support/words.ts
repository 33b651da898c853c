import { readFileSync } from 'node:fs'
import type { Locale } from './addresses'

type Messages = { readonly [key: string]: string | Messages }

/** What the message file of a language says under `path`, such as `vocabulary.agreement_type.treaty`. */
export function wordsOf(locale: Locale): (path: string) => string {
  const file = new URL(`../../app/i18n/messages/${locale}.json`, import.meta.url)
  const messages: Messages = JSON.parse(readFileSync(file, 'utf8'))
  return (path) => {
    const found = path
      .split('.')
      .reduce<string | Messages | undefined>(
        (node, key) => (typeof node === 'object' ? node[key] : undefined),
        messages,
      )
    if (typeof found !== 'string') throw new Error(`${locale}.json has no text under "${path}"`)
    return found
  }
}
