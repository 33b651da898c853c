import type { Collection } from '../collection'
import { changed, id } from './shared'

export const sources: Collection = {
  name: 'sources',
  order: '-published_on,publisher',
  heading: 'title',
  dates: ['published_on', 'published_on'],
  belongs: { by: 'citation' },
  search: ['publisher', 'title', 'url'],
  label: 'publisher',
  fields: [
    { name: 'title', label: 'source_title', type: 'text', column: 'shown' },
    { name: 'publisher', type: 'text', column: 'shown' },
    { name: 'published_on', type: 'date', key: 'published', filter: 'range', column: 'shown' },
    {
      name: 'kind',
      label: 'source_kind',
      type: 'word',
      vocabulary: 'source_kind',
      filter: 'facet',
      column: 'shown',
    },
    { name: 'language', type: 'word', filter: 'facet', column: 'shown' },
    {
      name: 'claims',
      type: 'number',
      via: { kind: 'count', collection: 'claims', owner: 'source_id' },
      column: 'shown',
    },
    {
      name: 'agreements',
      type: 'number',
      via: {
        kind: 'count',
        collection: 'agreements',
        owner: 'source_id',
        through: { table: 'agreement_sources', record: 'agreement_id' },
      },
      column: 'shown',
    },
    { name: 'url', type: 'url', column: 'offered' },
    { name: 'retrieved_on', type: 'date', column: 'offered' },
    { name: 'archived_url', type: 'url', column: 'offered' },
    { name: 'kept', label: 'source_kept', type: 'word', vocabulary: 'source_kept', column: 'offered' },
    { name: 'text_sha256', type: 'text', sort: false, column: 'offered' },
    changed,
    id(),
  ],
}
