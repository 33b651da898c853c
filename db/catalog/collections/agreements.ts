import type { Collection } from '../collection'
import type { Field, Via } from '../field'
import { changed, cites, id, note } from './shared'

const bodies: Via = {
  kind: 'many',
  table: 'agreement_bodies',
  owner: 'agreement_id',
  value: 'institution_id',
  lineage: true,
}

const party = (side: 'a' | 'b'): Field => ({
  name: `parties_{${side}}`,
  label: `parties_${side}`,
  type: 'refs',
  refers: 'institutions',
  via: { kind: 'many', table: 'agreement_parties', owner: 'agreement_id', value: 'institution_id', side },
  matches: { ...bodies, side },
  filter: 'facet',
  column: 'shown',
})

/** What a status is made of, besides its word. */
const statusParts = [
  'status_reason',
  'status_reason_on',
  'status_related_id',
  'valid_from',
  'valid_to',
  'term_basis',
]

export const agreements: Collection = {
  name: 'agreements',
  order: '-signed_on,title',
  heading: 'title',
  dates: ['signed_on', 'signed_on'],
  belongs: { by: 'both', table: 'agreement_parties', owner: 'agreement_id' },
  search: [
    { names: 'own' },
    'place',
    'note',
    {
      names: 'institutions',
      column: 'institution_id',
      through: { table: 'agreement_parties', owner: 'agreement_id' },
    },
  ],
  controls: [
    { key: 'as_of', day: true },
    { key: 'lineage', words: ['on', 'off'] },
    { key: 'group', words: ['none', 'sector', 'ministry', 'event'] },
    { key: 'years', years: true },
  ],
  feeds: ['ics', 'atom'],
  fields: [
    { name: 'title', type: 'name', via: { kind: 'name' }, column: 'shown' },
    {
      name: 'ministry',
      type: 'refs',
      refers: 'institutions',
      via: bodies,
      filter: 'facet',
      column: 'never',
    },
    { name: 'type', type: 'word', vocabulary: 'agreement_type', filter: 'facet', column: 'shown' },
    {
      name: 'status',
      type: 'word',
      vocabulary: 'agreement_status',
      via: { kind: 'status', column: 'status' },
      needs: statusParts,
      filter: 'facet',
      column: 'shown',
    },
    {
      name: 'status_reason',
      type: 'word',
      vocabulary: 'status_reason',
      via: { kind: 'status', column: 'reason' },
      needs: statusParts,
      column: 'offered',
    },
    {
      name: 'status_reason_on',
      type: 'date',
      via: { kind: 'status', column: 'reason_on' },
      column: 'offered',
    },
    {
      name: 'status_related_id',
      type: 'ref',
      refers: 'agreements',
      via: { kind: 'status', column: 'related_id' },
      column: 'offered',
    },
    { name: 'as_of', type: 'date', via: { kind: 'as_of' }, sort: false, column: 'offered' },
    {
      name: 'term',
      type: 'word',
      vocabulary: 'term',
      via: { kind: 'term' },
      filter: 'facet',
      column: 'offered',
    },
    { name: 'signed_on', type: 'date', key: 'signed', filter: 'range', column: 'shown' },
    {
      name: 'year_signed',
      type: 'year',
      via: { kind: 'year', column: 'signed_on' },
      filter: 'facet',
      column: 'never',
    },
    party('a'),
    party('b'),
    {
      name: 'body_kind',
      type: 'word',
      vocabulary: 'institution_kind',
      via: { kind: 'many', table: 'agreement_parties', owner: 'agreement_id', value: 'kind' },
      filter: 'facet',
      column: 'never',
    },
    {
      name: 'sector',
      type: 'refs',
      refers: 'sectors',
      via: { kind: 'many', table: 'agreement_sectors', owner: 'agreement_id', value: 'sector_id' },
      filter: 'facet',
      column: 'offered',
    },
    { name: 'valid_from', type: 'date', column: 'offered' },
    { name: 'valid_to', type: 'date', key: 'ends', filter: 'range', column: 'shown' },
    { name: 'entry_into_force', type: 'date', key: 'in_force_since', filter: 'range', column: 'offered' },
    { name: 'ends_on', label: 'last_day', type: 'date', column: 'offered' },
    { name: 'term_basis', type: 'word', vocabulary: 'term_basis', column: 'offered' },
    { name: 'place', type: 'text', column: 'offered' },
    { name: 'disputed', type: 'bool', filter: 'facet', inFiles: true, column: 'offered' },
    { name: 'event_id', type: 'ref', refers: 'events', key: 'event', filter: 'facet', column: 'offered' },
    cites('agreement_sources', 'agreement_id'),
    note,
    changed,
    id(),
  ],
}
