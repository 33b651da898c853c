import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { notedChanges } from '../db/compile/changes'
import { fileColumns, fileOf } from '../db/compile/tables'
import { CommandError, command } from './command'
import { shippedDataset } from './store/build'

await command(async () => {
  const folder = readDataset()
  const { notes, changed } = notedChanges(folder)
  const file = join(folder, fileOf('changes'))
  writeFileSync(file, stringify([...notes], { header: true, columns: fileColumns('changes') }))
  console.log(`${file} notes ${notes.length} records, ${changed} of which changed with this release`)
})

function readDataset(): string {
  try {
    return parseArgs({ options: { dataset: { type: 'string', default: shippedDataset } } }).values.dataset
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${reason}\nusage: npm run db:changes -- [--dataset FOLDER]`)
  }
}
