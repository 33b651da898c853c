import { collectionNames } from '../catalog/names'
import type { Kit } from './kit.sqlite'

/** The pairs of countries that the desk shows, and which records belong to each. */
export const pairsTables = (k: Kit) => ({
  /** Two countries, `a` before `b` in the alphabet, by their codes. */
  pairs: k.table('pairs', {
    id: k.text().primaryKey(),
    a: k.text().notNull(),
    b: k.text().notNull(),
    position: k.int().notNull(),
  }),
  /**
   * The records of a collection that belong to a pair, as `compile/pair-records` decides: the pair's `own`, or else context.
   * `place` counts them from 0 in the default order of their collection, names by the English alphabet.
   */
  pair_records: k.table(
    'pair_records',
    {
      pair_id: k.text().notNull(),
      collection: k.oneOf(collectionNames).notNull(),
      ordinal: k.int().notNull(),
      own: k.bool().notNull(),
      place: k.int().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.pair_id, t.collection, t.ordinal] })],
  ),
})
