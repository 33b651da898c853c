import type { Words } from '@/db/catalog/openapi/types'
import type { Desk } from '../words/desk'
import { fieldLabel, rangeLabel } from '../words/field-label'

/** How a desk speaks of the API: the labels are those of its filters and tables. */
export const apiWords = (desk: Desk): Words => ({
  t: desk.t,
  field: (field, as) => (as === 'range' ? rangeLabel(desk, field) : fieldLabel(desk, field)),
  country: desk.country,
})
