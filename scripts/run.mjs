// Every command begins here: `node scripts/run.mjs start`. One process from the first line to the last, so that a signal
// meets the command itself.
import './require-node.mjs'
import './life.mjs'
import { accessSync, constants, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

const [, here, name] = process.argv
const script = new URL(`./${name}.ts`, import.meta.url)
process.argv.splice(1, 2, here.replace(/run\.mjs$/, `${name}.ts`))

// It keeps what it translates there, and fails where it cannot.
if (!isWritable(tmpdir())) process.env.TSX_DISABLE_CACHE = '1'

import('tsx')
  .then(() => import(script.href))
  .catch((error) => {
    const [, missing] = /^Cannot find package '([^']+)'/.exec(error.message) || []
    if (!missing) throw error
    console.error(
      `The package "${missing}" is not installed: run "npm ci${isForDevelopment(missing) ? ' --include=dev' : ''}".`,
    )
    process.exit(1)
  })

function isForDevelopment(missing) {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url)))
  return missing in devDependencies
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch (_) {
    return false
  }
}
