import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describedResources } from '../db/compile/descriptor'
import { packageFile } from '../db/compile/tables'
import { CommandError, command } from './command'
import { shippedDataset } from './store/build'

await command(async () => {
  const file = join(readDataset(), packageFile)
  const descriptor = JSON.parse(readFileSync(file, 'utf8'))
  const resources = describedResources(descriptor.resources)
  writeFileSync(file, `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`)
  console.log(`${file} describes ${resources.length} files`)
})

function readDataset(): string {
  try {
    return parseArgs({ options: { dataset: { type: 'string', default: shippedDataset } } }).values.dataset
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${reason}\nusage: npm run db:descriptor -- [--dataset FOLDER]`)
  }
}
