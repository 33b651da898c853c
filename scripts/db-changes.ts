import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { notedChanges } from '../db/compile/changes'
import { fileColumns, fileOf } from '../db/compile/tables'
import { command } from './command'
import { shippedDataset } from './store/build'

await command(async () => {
  const { values } = parseArgs({ options: { dataset: { type: 'string', default: shippedDataset } } })
  const { notes, changed } = notedChanges(values.dataset)
  const file = join(values.dataset, fileOf('changes'))
  writeFileSync(file, stringify([...notes], { header: true, columns: fileColumns('changes') }))
  console.log(`${file} notes ${notes.length} records, ${changed} of which changed with this release`)
})
