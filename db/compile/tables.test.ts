import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { schema } from '../schema/schema'
import { fileColumns, type TableName, tableNames, tables } from './tables'

describe('the declarations about the files', () => {
  it.each(tableNames)('gives %s the key its table has', (table) => {
    expect(tables[table].key).toEqual(keyOf(table))
  })

  it('leaves derived columns out of the files', () => {
    expect(fileColumns('agreement_parties')).toEqual(['agreement_id', 'institution_id'])
    expect(fileColumns('sectors')).toEqual(['id'])
  })
})

/** The columns by which the schema tells a table's rows apart: a unique id, else its primary key, else its one unique index. */
function keyOf(table: TableName): string[] {
  const { columns, primaryKeys, indexes } = getTableConfig(schema[table])
  const composite = primaryKeys.flatMap((key) => key.columns.map(({ name }) => name))
  const single = columns.filter(({ primary, isUnique }) => primary || isUnique)
  const ids = single.filter(({ name }) => name !== 'ordinal').map(({ name }) => name)
  const primary = [...composite, ...ids]
  if (primary.length > 0) return primary
  const unique = indexes.filter(({ config }) => config.unique)
  return unique.flatMap(({ config }) => config.columns.map((column) => ('name' in column ? column.name : '')))
}
