import { recordedNames } from '../catalog/names'
import type { Kit } from './kit.sqlite'

/** What the store says of the dataset it was compiled from. */
export const datasetTables = (k: Kit) => ({
  /** One row: `version` is the SHA-256 of the compiled dataset, so equal facts have equal versions. */
  dataset_meta: k.table('dataset_meta', {
    version: k.text().primaryKey(),
    title: k.text().notNull(),
    licence: k.text().notNull(),
    compiled_on: k.text().notNull(),
  }),
  dataset_files: k.table('dataset_files', {
    path: k.text().primaryKey(),
    sha256: k.text().notNull(),
    rows: k.int().notNull(),
  }),
  /**
   * What each record was when it last changed: `digest` names its facts, and is empty where it has been taken away, which
   * was on `removed_on`. Days are `YYYY-MM-DD`.
   */
  changes: k.table(
    'changes',
    {
      collection: k.oneOf(recordedNames).notNull(),
      id: k.text().notNull(),
      digest: k.text(),
      changed_on: k.text().notNull(),
      removed_on: k.text(),
    },
    (t) => [k.primaryKey({ columns: [t.collection, t.id] })],
  ),
})
