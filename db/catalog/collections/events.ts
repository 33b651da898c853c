import type { Collection } from '../collection'
import { changed, cites, id, note } from './shared'

export const events: Collection = {
  name: 'events',
  order: '-starts_on',
  heading: 'title',
  dates: ['starts_on', 'ends_on'],
  belongs: { by: 'both', table: 'event_countries', owner: 'event_id' },
  search: [{ names: 'own' }, 'city', 'participants', 'outcome', 'note'],
  fields: [
    { name: 'title', label: 'event', type: 'name', via: { kind: 'name' }, column: 'shown' },
    {
      name: 'kind',
      label: 'event_kind',
      type: 'word',
      vocabulary: 'event_kind',
      filter: 'facet',
      column: 'shown',
    },
    { name: 'starts_on', type: 'date', key: 'date', filter: 'range', column: 'shown' },
    { name: 'ends_on', type: 'date', column: 'shown' },
    {
      name: 'country_id',
      label: 'place_country',
      type: 'ref',
      refers: 'countries',
      key: 'country',
      filter: 'facet',
      column: 'shown',
    },
    { name: 'city', type: 'text', column: 'shown' },
    {
      name: 'agreements',
      type: 'number',
      via: { kind: 'count', collection: 'agreements', owner: 'event_id' },
      column: 'shown',
    },
    { name: 'planned', type: 'bool', filter: 'facet', inFiles: true, column: 'offered' },
    { name: 'participants', type: 'text', sort: false, column: 'offered' },
    { name: 'outcome', type: 'text', sort: false, column: 'offered' },
    cites('event_sources', 'event_id'),
    note,
    changed,
    id(),
  ],
}
