import type { Field } from '@/db/catalog/field'
import { NOT_STATED } from '@/db/catalog/query/query'
import type { LabelBook } from '@/db/queries/label-book'
import type { Desk } from '../words/desk'
import { languageName } from '../words/language-name'

/** One value of a facet, and what its words are made of. */
export interface FacetWording {
  readonly desk: Desk
  readonly field: Field
  readonly labels: LabelBook
  readonly value: string
}

/** The words for one value of a facet, and their language where it is not the page's. */
export function facetWords({ desk, field, value, labels }: FacetWording): {
  readonly text: string
  readonly language?: string
} {
  if (value === NOT_STATED) return { text: desk.t('filter.not_stated') }
  if (field.type === 'bool') return { text: desk.t(`answer.${value}`) }
  if (field.vocabulary) return { text: desk.t(`vocabulary.${field.vocabulary}.${value}`) }
  if (field.refers === 'countries') return { text: desk.country(value) }
  if (field.name === 'language') return { text: languageName(desk, value) }
  const label = labels.get(field.refers ?? '')?.get(value)
  if (!label) return { text: value }
  return label.language === desk.locale
    ? { text: label.text }
    : { text: label.text, language: label.language }
}
