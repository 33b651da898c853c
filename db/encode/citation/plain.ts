import { type CitedWork, oneLine, PUBLISHER, yearOf } from './work'

/** What stands around the work in the reader's language, as finished phrases. */
export interface PlainWords {
  /** "data set" */
  readonly kind: string
  /** "version 3f2a…, 23 November 2026" */
  readonly version: string
  /** "Accessed 24 November 2026"; empty where the day is not known. */
  readonly accessed: string
}

/** A reference for people, in the order of APA: author, year, title, version, kind; the address ends it, to be copied. */
export function plainCitation({ title, released, licence, url }: CitedWork, words: PlainWords): string {
  const work = `${oneLine(title)} (${words.version}) [${words.kind}].`
  return `${PUBLISHER}. (${yearOf(released)}). ${work} ${words.accessed && `${words.accessed}. `}${licence}. ${url}`
}
