import type { FileRow } from './tables'

type Name = FileRow<'names'>

/**
 * The place of each name, from 1, among the names of its kind of subject in its language, in that
 * language's alphabetical order: the store can then sort by name without knowing any alphabet.
 */
export function collate(names: readonly Name[]): ReadonlyMap<Name, number> {
  const groups = new Map<string, Name[]>()
  for (const name of names) {
    const group = `${name.subject} ${name.language}`
    groups.set(group, [...(groups.get(group) ?? []), name])
  }
  const places = new Map<Name, number>()
  for (const group of groups.values()) {
    const { compare } = new Intl.Collator(group[0]?.language, { numeric: true })
    group
      .sort((a, b) => compare(a.text, b.text) || (a.subject_id < b.subject_id ? -1 : 1))
      .forEach((name, i) => {
        places.set(name, i + 1)
      })
  }
  return places
}
