import type { Kit } from '../kit.sqlite'

/** What the store says of the dataset it was compiled from. */
export const datasetTables = (k: Kit) => ({
  /** One row: `version` is the SHA-256 of the compiled dataset, so equal facts have equal versions. */
  dataset_meta: k.table('dataset_meta', {
    version: k.text().primaryKey(),
    title: k.text().notNull(),
    licence: k.text().notNull(),
    compiled_on: k.text().notNull(),
    first_pair: k.text().notNull(),
  }),
  dataset_files: k.table('dataset_files', {
    path: k.text().primaryKey(),
    sha256: k.text().notNull(),
    rows: k.int().notNull(),
  }),
})
