import { getTableColumns } from 'drizzle-orm'
import { schema } from '../schema/schema'
import { fileColumns, fileOf, type Meaning, meaningOf, type TableName, tableNames, tables } from './tables'

/** A resource of a data package; what is not named here is prose that people write. */
export interface Resource {
  readonly path: string
  readonly schema: { readonly fields: readonly Described[] }
}

interface Described {
  readonly name: string
  readonly constraints?: object
}

interface Column {
  readonly notNull: boolean
  readonly dataType: string
  readonly enumValues?: readonly string[]
}

const patterns: Readonly<Partial<Record<Extract<Meaning, string>, string>>> = {
  alpha2: '^[A-Z]{2}$',
  alpha3: '^[A-Z]{3}$',
  date: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  sha256: '^[0-9a-f]{64}$',
  language: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$',
}

/**
 * The resources of a dataset's descriptor (Data Package 2.0): fields, types, constraints and keys as the compiler reads them. Titles,
 * descriptions and further constraints are those of the resources that are already `stated`; others stay as they are.
 */
export function describedResources(stated: readonly Resource[]): object[] {
  const paths = tableNames.map(fileOf)
  const known = tableNames.flatMap((table) => {
    const before = stated.find(({ path }) => path === fileOf(table))
    return before ? [{ ...before, schema: tableSchema(table, before.schema.fields) }] : []
  })
  return [...known, ...stated.filter(({ path }) => !paths.includes(path))]
}

function tableSchema(table: TableName, stated: readonly Described[]): object {
  const columns = getTableColumns(schema[table]) as unknown as Readonly<Record<string, Column>>
  const { key } = tables[table] as { readonly key: readonly string[] }
  const isPrimary = key.every((name) => columns[name]?.notNull)
  const foreignKeys = fileColumns(table).flatMap((name) => {
    const meaning = meaningOf(table, name)
    if (typeof meaning !== 'object') return []
    return [{ fields: [name], reference: { resource: meaning.references, fields: ['id'] } }]
  })
  return {
    fields: fileColumns(table).flatMap((name) => {
      const column = columns[name]
      const before = stated.find((field) => field.name === name)
      const meaning = meaningOf(table, name)
      return column ? [fieldOf(name, column, meaning, before, key.length === 1 && key[0] === name)] : []
    }),
    // A primary key may have no empty part.
    ...(isPrimary ? { primaryKey: key } : { uniqueKeys: [key] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  }
}

function fieldOf(
  name: string,
  column: Column,
  meaning: Meaning | undefined,
  stated: Described | undefined,
  isKey: boolean,
): object {
  const pattern = typeof meaning === 'string' ? patterns[meaning] : undefined
  const constraints = {
    ...(column.notNull && meaning !== 'filled' && { required: true }),
    ...(isKey && { unique: true }),
    ...(pattern && { pattern }),
    ...(column.enumValues && { enum: column.enumValues }),
  }
  const others = without(stated?.constraints, ['required', 'unique', 'enum', ...Object.keys(constraints)])
  const all = { ...constraints, ...others }
  return {
    name,
    ...typeOf(column, meaning),
    ...without(stated, ['name', 'type', 'format', 'trueValues', 'falseValues', 'constraints']),
    ...(Object.keys(all).length > 0 && { constraints: all }),
  }
}

const without = (object: object | undefined, names: readonly string[]) =>
  Object.fromEntries(Object.entries(object ?? {}).filter(([name]) => !names.includes(name)))

function typeOf(column: Column, meaning: Meaning | undefined): object {
  if (meaning === 'year') return { type: 'integer' }
  if (column.dataType === 'boolean') return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }
  return { type: column.dataType === 'number' ? 'number' : 'string' }
}
