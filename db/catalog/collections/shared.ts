import type { Field } from '../field'

/** A remark of the compilers. */
export const note: Field = { name: 'note', type: 'text', sort: false, column: 'offered' }
/** The day on which the record itself last changed. */
export const changed: Field = {
  ...{ name: 'changed_on', type: 'date', key: 'changed', filter: 'range', column: 'offered' },
}

/** The record's id. */
export const id = (column: 'shown' | 'offered' = 'offered'): Field => ({
  name: 'id',
  type: 'id',
  inFiles: true,
  column,
})

/** The sources of a record, through a joining table. */
export const cites = (table: string, owner: string): Field => ({
  name: 'sources',
  type: 'refs',
  refers: 'sources',
  via: { kind: 'many', table, owner, value: 'source_id' },
  column: 'offered',
})

/** Whether a number runs between the pair's countries. */
export const scope: Field = {
  name: 'scope',
  type: 'word',
  vocabulary: 'scope',
  via: { kind: 'scope' },
  filter: 'facet',
  column: 'offered',
}

/** From which country to which a number runs. */
export const ends: readonly Field[] = [
  { name: 'from_id', type: 'ref', refers: 'countries', key: 'from', filter: 'facet', column: 'shown' },
  { name: 'to_id', type: 'ref', refers: 'countries', key: 'to', filter: 'facet', column: 'shown' },
]

/** The period that a number is of. */
export const period: Field = {
  name: 'period',
  type: 'period',
  via: { kind: 'interval', from: 'period_start', to: 'period_end' },
  needs: ['period_start', 'period_end', 'period_kind'],
  column: 'shown',
}
