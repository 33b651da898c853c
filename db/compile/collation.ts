import type { Schema } from '../schema/schema'
import type { Dataset } from './dataset'
import { entriesOf } from './rules/row-rule'
import type { FileRow } from './tables'

type Name = FileRow<'names'>

/**
 * The place of each record, from 1, among its kind in the alphabetical order of every language that names are given
 * in, by its name in that language, else by its English one: the store can then sort by name without knowing any
 * alphabet.
 */
export function* nameOrder(dataset: Dataset): Iterable<Schema['name_order']['$inferInsert']> {
  const names = entriesOf(dataset, 'names').map(({ row }) => row)
  const languages = [...new Set(names.map((name) => name.language))].sort()
  const bySubject = new Map<Name['subject'], Name[]>()
  for (const name of names) {
    const group = bySubject.get(name.subject)
    if (group) group.push(name)
    else bySubject.set(name.subject, [name])
  }
  for (const [subject, group] of bySubject) {
    const english = group.filter((name) => name.language === 'en')
    for (const language of languages) {
      const named = new Map(
        [...english, ...group.filter((n) => n.language === language)].map((n) => [n.subject_id, n]),
      )
      const { compare } = new Intl.Collator(language, { numeric: true })
      const ordered = [...named.values()].sort(
        (a, b) => compare(a.text, b.text) || (a.subject_id < b.subject_id ? -1 : 1),
      )
      for (const [i, { subject_id }] of ordered.entries())
        yield { subject, language, subject_id, place: i + 1 }
    }
  }
}
