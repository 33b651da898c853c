import { parseArgs } from 'node:util'
import { buildStore } from './store/build'

const usage = 'usage: npm run db:build -- [--dataset FOLDER] [--store FILE]'

function readArguments() {
  try {
    const { values } = parseArgs({ options: { dataset: { type: 'string' }, store: { type: 'string' } } })
    for (const [name, value] of Object.entries(values))
      if (value === '') throw new Error(`--${name} is empty`)
    return values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return undefined
  }
}

const options = readArguments()
const built = options && (await buildStore({ ifStale: false, ...options }))
if (!built) process.exitCode = 1
