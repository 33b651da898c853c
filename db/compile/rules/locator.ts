import { type Dataset, problemAt, type Rule } from '../dataset'
import { entriesOf, rowRule } from './row-rule'

/** More words than that are a sentence of somebody else's. */
const MOST_WORDS = 8

const citing = ['claims', 'agreement_sources', 'event_sources'] as const

/** The forms of a place in a source; the first word is the key of its message. */
const forms = [
  /^(title|subtitle)$/,
  /^(para|page) [1-9]\d*$/,
  /^article [1-9][\w.-]*$/,
  /^table .+ row .+$/,
  /^series .+$/,
]
const ofTables = /^(table|series) /

/** What is wrong with a place in a source of which so much was read; undefined where nothing is. */
function fault(locator: string, kept: string | null): string | undefined {
  if (!forms.some((form) => form.test(locator)))
    return `${locator} is no place in a source: expected title, subtitle, para N, page N, article N, table … row … or series …`
  if (kept === 'picture' || kept === 'page_not_kept')
    return `${locator} is named in a source of which ${kept === 'picture' ? 'a picture' : 'no page'} was kept: expected it empty`
  if (kept !== null && (kept === 'table') !== ofTables.test(locator))
    return `${locator} is no place that a source kept as ${kept} has: expected ${kept === 'table' ? 'a row of a table or a series' : 'a paragraph, page, article or title'}`
  return undefined
}

/** Where something stands in its source is a place that such a source has, and what is quoted of it are a few words. */
export const locatorRules: readonly Rule[] = [
  ...citing.map(
    (table): Rule =>
      (dataset: Dataset) => {
        const sources = new Map(entriesOf(dataset, 'sources').map(({ row }) => [row.id, row.kept]))
        return entriesOf(dataset, table).flatMap((entry) => {
          const { locator, source_id } = entry.row
          if (locator === null || entry.bad.has('locator')) return []
          const message = fault(locator, sources.get(source_id) ?? null)
          return message ? [problemAt(entry, 'locator', message)] : []
        })
      },
  ),
  ...citing.map((table) =>
    rowRule(table, ['wording'], ({ wording }) => {
      const words = wording?.split(/\s+/).length ?? 0
      return words > MOST_WORDS
        ? `has ${words} words: expected at most ${MOST_WORDS}, those that carry the number or the promise`
        : undefined
    }),
  ),
]
