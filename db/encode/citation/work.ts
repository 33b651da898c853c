/** A view of the desk as it is cited. Every style is one function of it. */
export interface CitedWork {
  /** What the view shows, in the reader's language, with its filters in words. */
  readonly title: string
  /** BCP 47: the language of the title. */
  readonly language: string
  /** The day of the dataset, and the day the view was read: `YYYY-MM-DD`. */
  readonly released: string
  readonly accessed: string
  /** SHA-256 of the dataset, in hexadecimal. */
  readonly version: string
  /** Canonical and absolute. */
  readonly url: string
  readonly licence: string
}

/** Author and publisher of every view. */
export const PUBLISHER = 'Ravobit'

const SHORT = 12

/** Enough of a version to find it, short enough to be copied by hand. */
export const shortVersion = (version: string): string => version.slice(0, SHORT)

/** The year of a day. */
export const yearOf = (day: string): string => day.slice(0, 4)

// Marks of direction guard a name inside a page; in a file they are letters that nobody sees.
const invisible = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const breaks = /[\p{Cc}\s\u2028\u2029]+/gu

/** Text that stands on one line and holds nothing unseen but what joins letters. */
export const oneLine = (text: string): string =>
  text.toWellFormed().replace(invisible, '').replace(breaks, ' ').trim()
