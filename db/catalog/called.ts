import { collections } from './collections'
import { type CollectionName, collectionNames, type Subject, subjectOf, type Target } from './names'

/** True for a collection, whose records have pages; false for countries, sectors and goods. */
export const isCollection = (target: string): target is CollectionName =>
  (collectionNames as readonly string[]).includes(target)

/** By what others call a record: the names of a subject in their language, or else a column of its own. */
export function calledBy(target: Target): { readonly subject: Subject } | { readonly column: string } {
  const subject = subjectOf(target)
  if (subject) return { subject }
  return { column: (isCollection(target) && collections[target].label) || 'id' }
}
