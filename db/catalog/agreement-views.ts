import { NOT_STATED } from './query/query'

/** The pages that show the same agreements, each in its own way, by their path below the pair. */
export const agreementViewPaths = {
  agreements: 'agreements',
  timeline: 'agreements/timeline',
  terms: 'agreements/terms',
  matrix: 'agreements/matrix',
} as const

export type AgreementView = keyof typeof agreementViewPaths

/**
 * Words that cannot be the id of a record of a collection: they name pages where the record's own page would be, or
 * say in a filter that a record has none.
 */
export function takenIds(collection: string): readonly string[] {
  const below = `${collection}/`
  const pages = Object.values(agreementViewPaths).filter((path) => path.startsWith(below))
  return [...pages.map((path) => path.slice(below.length)), NOT_STATED]
}
