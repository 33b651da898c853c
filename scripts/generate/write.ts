import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import {
  type FileRow,
  fileColumns,
  fileOf,
  packageFile,
  type TableName,
  tableNames,
} from '../../db/compile/tables'
import { CommandError } from '../command'

/** Takes the records of a dataset one at a time and keeps few of them in memory. */
export interface DatasetWriter {
  add<T extends TableName>(table: T, row: FileRow<T>): void
  /** Writes what is left and the descriptor; the folder is then a dataset. */
  close(): void
}

const BATCH = 1000

/**
 * Opens every file of a new dataset in `folder`.
 * @throws CommandError when the folder is not empty, so that no facts are written over
 */
export function createDataset(folder: string): DatasetWriter {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) throw new CommandError(`${folder} is not empty: name a new folder.`)
  const files = new Map(tableNames.map((table) => [table, createFile(folder, table)]))
  return {
    add: (table, row) => files.get(table)?.add(row),
    close() {
      for (const file of files.values()) file.close()
      writeFileSync(join(folder, packageFile), `${JSON.stringify(descriptor, null, 2)}\n`)
    },
  }
}

function createFile(folder: string, table: TableName) {
  const file = openSync(join(folder, fileOf(table)), 'wx')
  const columns = fileColumns(table)
  let batch: unknown[][] = [columns]
  const flush = () => {
    writeSync(file, stringify(batch, { cast: { boolean: (value) => (value ? 'yes' : 'no') } }))
    batch = []
  }
  return {
    add(row: object) {
      const cells: Readonly<Record<string, unknown>> = { ...row }
      batch.push(columns.map((column) => cells[column]))
      if (batch.length >= BATCH) flush()
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}

const descriptor = {
  name: 'generated-register',
  title: 'Generated register',
  description: 'Made by a program for measurements: nothing in it is a fact.',
  created: '2026-11-23T00:00:00Z',
  licenses: [{ name: 'CC0-1.0' }],
  ravobit: { pairs: ['kaz-tjk'] },
  resources: tableNames.map((table) => ({
    name: table,
    path: fileOf(table),
    schema: { fields: fileColumns(table).map((name) => ({ name })) },
  })),
}
