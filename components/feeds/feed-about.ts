import type { Label } from '@/db/queries/labels'
import { fileAddress } from '../words/address'
import type { Desk } from '../words/desk'
import { langParameter } from '../words/lang-parameter'

/** What is said of a feed of agreements as a whole. */
export interface FeedAbout {
  readonly desk: Desk
  /** The day of the statuses, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The day on which anything in the feed last changed, `YYYY-MM-DD`. */
  readonly updated: string
  /** The filters in force, in the reader's words; empty without any. */
  readonly filters: string
  /** The same as a canonical query string. */
  readonly query: string
  /** Makes an address of the desk an absolute one. */
  absolute(address: string): string
}

/** The same with what some of its agreements are called, and the day on which each last changed, by their ids. */
export interface FeedNames extends FeedAbout {
  readonly changes: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, Label>
  readonly bodies: ReadonlyMap<string, Label>
  readonly sectors: ReadonlyMap<string, Label>
}

/** A feed's name: two feeds with different filters have different names. */
export const feedTitle = ({ desk, filters }: Pick<FeedAbout, 'desk' | 'filters'>): string =>
  filters === ''
    ? desk.t('feed.title', { pair: desk.pairName })
    : desk.t('feed.title_filtered', { pair: desk.pairName, filters })

/** Where the feed of a list is: the same query in the same language. */
export const feedAddress = (desk: Desk, file: string, query: string): string =>
  desk.api(file, withLanguage(desk, query))

/** Where a file that is above the pairs is: all of a pair, the description of the API. */
export const wholeAddress = (desk: Desk, file: string): string => fileAddress(file, withLanguage(desk, ''))

/** A query string that names the language too, where it is not the API's own. */
export const withLanguage = (desk: Desk, query: string): string =>
  [query, langParameter(desk)].filter(Boolean).join('&')

/** The page of a list, or of one agreement. */
export const pageOf = ({ desk, absolute }: FeedAbout, path: string, query?: string): string =>
  absolute(desk.href(path, query))

/** Words as plain text; those in another language than the desk's are set apart by Unicode isolates. */
export const isolated = (
  { locale }: Pick<Desk, 'locale'>,
  { text, language = locale }: { readonly text: string; readonly language?: string },
): string => (language === locale ? text : `\u2068${text}\u2069`)

/** A record's name as plain text. */
export function plainName(desk: Desk, names: ReadonlyMap<string, Label>, id: string): string {
  const name = names.get(id)
  return name ? isolated(desk, name) : id
}
