import { NOT_STATED } from './query/query'

/** The pages that show the same agreements, each in its own way, by their path below the pair. */
export const registerPaths = {
  agreements: 'agreements',
  timeline: 'agreements/timeline',
  terms: 'agreements/terms',
  matrix: 'agreements/matrix',
} as const

export type RegisterPage = keyof typeof registerPaths

/**
 * Words that cannot be the id of a record of a collection: they name pages where the record's own page would be, or
 * say in a filter that a record has none.
 */
export function takenIds(collection: string): readonly string[] {
  const below = `${collection}/`
  const pages = Object.values(registerPaths).filter((path) => path.startsWith(below))
  return [...pages.map((path) => path.slice(below.length)), NOT_STATED]
}
