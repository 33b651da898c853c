import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * The words the schema is written in, as SQLite columns. Another dialect supplies the same words.
 * Dates and periods are `text` at their own precision (`2023`, `2023-05`, `2023-05-04`).
 */
export const kit = {
  table: sqliteTable,
  primaryKey,
  index,
  unique: uniqueIndex,
  text: () => text(),
  oneOf: <const T extends readonly [string, ...string[]]>(values: T) => text({ enum: values }),
  int: () => integer(),
  float: () => real(),
  bool: () => integer({ mode: 'boolean' }),
}

export type Kit = typeof kit
