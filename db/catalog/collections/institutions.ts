import type { Collection } from '../collection'
import { changed, cites, id, note } from './shared'

export const institutions: Collection = {
  name: 'institutions',
  order: 'country_id,name',
  heading: 'name',
  dates: ['valid_from', 'valid_to'],
  belongs: { by: 'either' },
  search: [{ names: 'own' }, 'note'],
  fields: [
    { name: 'name', type: 'name', via: { kind: 'name' }, column: 'shown' },
    {
      name: 'country_id',
      type: 'ref',
      refers: 'countries',
      key: 'country',
      filter: 'facet',
      column: 'shown',
    },
    {
      name: 'kind',
      label: 'institution_kind',
      type: 'word',
      vocabulary: 'institution_kind',
      filter: 'facet',
      column: 'shown',
    },
    {
      name: 'agreements',
      type: 'number',
      via: {
        kind: 'count',
        collection: 'agreements',
        owner: 'institution_id',
        through: { table: 'agreement_parties', record: 'agreement_id' },
      },
      column: 'shown',
    },
    { name: 'valid_from', label: 'exists_from', type: 'date', column: 'shown' },
    { name: 'valid_to', label: 'exists_to', type: 'date', column: 'shown' },
    {
      name: 'successors',
      type: 'refs',
      refers: 'institutions',
      via: { kind: 'many', table: 'institution_links', owner: 'from_id', value: 'to_id' },
      column: 'shown',
    },
    {
      name: 'predecessors',
      type: 'refs',
      refers: 'institutions',
      via: { kind: 'many', table: 'institution_links', owner: 'to_id', value: 'from_id' },
      column: 'offered',
    },
    cites('institution_sources', 'institution_id'),
    note,
    changed,
    id(),
  ],
}
