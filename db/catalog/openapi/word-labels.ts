import type { Field } from '../field'
import { wordsOf } from '../query/query'
import type { Words } from './types'

/** The words that a field or a filter may hold with what each is called; undefined where the store knows them. */
export function wordLabels(field: Field, words: Words): Readonly<Record<string, string>> | undefined {
  const list = wordsOf(field)
  if (!list) return undefined
  return Object.fromEntries(list.map((word) => [word, labelOf(field, word, words)]))
}

function labelOf(field: Field, word: string, { t }: Words): string {
  if (field.type === 'bool') return t(`answer.${word}`)
  // A reason is told with its dates and titles: bare, it goes by its word.
  return field.vocabulary === 'status_reason' ? word : t(`vocabulary.${field.vocabulary}.${word}`)
}
