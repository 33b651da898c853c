import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { schema } from '../schema'
import { fileColumns, tableNames, tables } from './tables'

describe('the declarations about the files', () => {
  it.each(tableNames)('gives %s the key its table has', (table) => {
    const { columns, primaryKeys } = getTableConfig(schema[table])
    const composite = primaryKeys.flatMap((key) => key.columns.map(({ name }) => name))
    const single = columns.filter(({ primary }) => primary).map(({ name }) => name)
    expect(tables[table].key).toEqual(composite.length > 0 ? composite : single)
  })

  it('leaves derived columns out of the files', () => {
    expect(fileColumns('agreement_parties')).toEqual(['agreement_id', 'institution_id'])
    expect(fileColumns('sectors')).toEqual(['id'])
  })
})
