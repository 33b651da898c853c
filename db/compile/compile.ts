import { basename } from 'node:path'
import { sql } from 'drizzle-orm'
import { createStore } from '../store/store'
import { writingTo } from '../system-cause'
import type { Dataset } from './dataset'
import { deriveRows } from './derive'
import { loadDataset } from './load'
import { replaceFile } from './replace'
import { entriesOf } from './rules/row-rule'
import { packageFile, tableNames } from './tables'
import { shippedMigrations, versionOf } from './version'
import { type AllRows, writeRows } from './write'

export interface CompileReport {
  readonly version: string
  /** Rows written, by table. */
  readonly rows: Readonly<Record<string, number>>
  readonly milliseconds: number
}

/**
 * Compiles a dataset folder into a store file: checked as a whole, built beside, verified, then renamed
 * into place. Equal facts give stores of equal version. The former store is untouched by any failure. Of two builds at
 * once the one that ends last stays.
 * @throws DatasetError with every problem of the dataset.
 * @throws StoreError when the file cannot be written, or does not pass its integrity check.
 */
export async function compileStore(
  datasetFolder: string,
  storeFile: string,
  { migrations = shippedMigrations }: { migrations?: string } = {},
): Promise<CompileReport> {
  const started = performance.now()
  const { dataset, about, files, facts } = loadDataset(datasetFolder)
  const version = versionOf(facts, migrations)
  const derived = deriveRows(dataset, about.compiled_on)
  const recordsIn = recordCounts(dataset)
  const rows: AllRows = {
    ...derived,
    pairs: about.pairs.map((pair, position) => ({ ...pair, position })),
    dataset_meta: [{ version, title: about.title, licence: about.licence, compiled_on: about.compiled_on }],
    dataset_files: files
      .filter(({ path }) => basename(path) !== packageFile)
      .map(({ path, sha256 }) => ({ path, sha256, rows: recordsIn.get(path) ?? 0 })),
  }

  await writingTo(storeFile, () =>
    replaceFile(storeFile, async (temporary) => {
      const writer = createStore(temporary, migrations)
      try {
        await writeRows(writer, rows)
        await writer.db.run(sql`analyze`)
        writer.verify()
      } finally {
        writer.close()
      }
    }),
  )
  const counts = Object.entries(rows).map(([table, all]) => [table, all.length])
  return { version, rows: Object.fromEntries(counts), milliseconds: performance.now() - started }
}

/** How many records each file of a dataset has, where it has any. */
function recordCounts(dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const table of tableNames)
    for (const { file } of entriesOf(dataset, table)) counts.set(file, (counts.get(file) ?? 0) + 1)
  return counts
}
