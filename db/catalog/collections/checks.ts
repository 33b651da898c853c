import type { Collection } from '../collection'
import { ends, id, period, scope } from './shared'

export const checks: Collection = {
  name: 'checks',
  order: '-verdict,-year,rule',
  heading: 'rule',
  dates: ['period_start', 'period_end'],
  belongs: { by: 'ends' },
  restsOn: { collection: 'claims', table: 'check_claims', owner: 'check_id', value: 'claim_id' },
  fields: [
    { name: 'rule', type: 'word', vocabulary: 'check_rule', filter: 'facet', column: 'shown' },
    { name: 'verdict', type: 'word', vocabulary: 'check_verdict', filter: 'facet', column: 'shown' },
    { name: 'reason', type: 'word', vocabulary: 'check_reason', filter: 'facet', column: 'shown' },
    { name: 'indicator', type: 'word', vocabulary: 'indicator', filter: 'facet', column: 'shown' },
    ...ends,
    {
      name: 'reporter_id',
      type: 'ref',
      refers: 'countries',
      key: 'reporter',
      filter: 'facet',
      column: 'offered',
    },
    { name: 'product_id', type: 'ref', refers: 'products', key: 'product', column: 'offered' },
    period,
    { name: 'year', type: 'year', filter: 'facet', column: 'offered' },
    scope,
    {
      name: 'claim_ids',
      type: 'text',
      via: { kind: 'many', table: 'check_claims', owner: 'check_id', value: 'claim_id' },
      sort: false,
      column: 'offered',
    },
    id(),
  ],
}
