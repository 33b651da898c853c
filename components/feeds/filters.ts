import { openFields, type Query } from '@/db/catalog/query/query'
import type { View } from '@/db/catalog/views'
import type { LabelBook } from '@/db/queries/label-book'
import { facetWords } from '../filters/facet-words'
import type { Desk } from '../words/desk'
import { fieldLabel } from '../words/field-label'
import { termText } from '../words/status-reason'
import { isolated } from './feed-about'

/** A list's filters in the reader's words: "Ministry or body: Ministry of Trade; Status: In force"; empty without. */
export function filterWords(desk: Desk, view: View, query: Query, labels: LabelBook): string {
  const line = (label: string, value: string) => desk.t('feed.line', { label, value })
  const filters = openFields(view, desk.pair).flatMap((field) => {
    const values =
      query.facets[field.name]?.map((value) => isolated(desk, facetWords({ desk, field, value, labels }))) ??
      []
    const range = query.ranges[field.name]
    if (range) values.push(termText(desk, { valid_from: range.from ?? null, valid_to: range.to ?? null }))
    return values.length > 0 ? line(fieldLabel(desk, field), values.join(desk.t('chart.list_comma'))) : []
  })
  if (query.q) filters.unshift(line(desk.t('filter.search'), query.q))
  if (query.controls.as_of) filters.push(line(desk.t('control.as_of.label'), desk.date(query.controls.as_of)))
  if (query.controls.lineage === 'off') filters.push(desk.t('control.lineage.off'))
  return filters.join(desk.t('feed.semicolon'))
}
