import { type CollectionName, collectionNames } from '../catalog/names'
import { meaningOf, type TableName, tableNames, tables } from './tables'

/** Rows of `table` belong to a record that their column `owner` names. */
export interface Part {
  readonly table: TableName
  readonly owner: string
}

/** True where a column of a table names records of a collection. */
export function refersTo(table: TableName, column: string, collection: string): boolean {
  const meaning = meaningOf(table, column)
  return typeof meaning === 'object' && meaning.references === collection
}

/** The rows that belong to the records of a collection: those of tables whose key begins with one. */
export function partsOf(collection: CollectionName): Part[] {
  const joining = tableNames.filter((table) => !(collectionNames as readonly string[]).includes(table))
  return joining.flatMap((table) => {
    const key: readonly string[] = tables[table].key
    const owners = key.filter((column) => refersTo(table, column, collection))
    return owners[0] === key[0] ? owners.map((owner) => ({ table, owner })) : []
  })
}
