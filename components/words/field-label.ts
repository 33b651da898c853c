import { type Field, keyOf } from '@/db/catalog/field'
import type { Desk } from './desk'

/** What a field is called as a filter and as a column; the parties of a side are headed by their country. */
export function fieldLabel(desk: Desk, field: Field): string {
  const { a, b } = desk.pair
  const country = desk.country(field.label === 'parties_b' ? b : a)
  return desk.t(`field.${field.label ?? field.name}`, { country })
}

/** The same for the ends of a range; the claims' period is asked for by years. */
export const rangeLabel = (desk: Desk, field: Field): string =>
  keyOf(field) === 'years' ? desk.t('field.years') : fieldLabel(desk, field)
