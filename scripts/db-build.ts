import { parseArgs } from 'node:util'
import { CommandError, command } from './command'
import { buildStore } from './store/build'

const usage = 'usage: npm run db:build -- [--dataset FOLDER] [--store FILE]'

await command(async () => {
  if (!(await buildStore({ ifStale: false, ...readArguments() }))) process.exitCode = 1
})

function readArguments() {
  try {
    const { values } = parseArgs({ options: { dataset: { type: 'string' }, store: { type: 'string' } } })
    for (const [name, value] of Object.entries(values))
      if (value === '') throw new Error(`--${name} is empty`)
    return values
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
