import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../../db/settings/settings'
import { CommandError, step } from '../command'
import { captureTool, root } from '../tool'
import { hashInputs } from './inputs'

/** Builds the pages unless the ones in `.next` were made of the same files for the same base path. */
export async function freshApp(out: NodeJS.WritableStream = process.stdout): Promise<void> {
  const built = join(root, '.next', 'ravobit-inputs.json')
  const inputs = hashInputs(root, settings().publicAddress?.basePath)
  if (existsSync(join(root, '.next', 'BUILD_ID')) && inputsOf(built) === inputs) return
  // Written again only after success, so what a failed build leaves behind is never served.
  rmSync(built, { force: true })
  const build = () => captureTool('next', ['build'], { env: { NODE_ENV: 'production' } })
  const { ok, output } = await step('Building the pages', build, out)
  if (!ok) throw new CommandError(`${output}\n\nThe pages could not be built.`)
  writeFileSync(built, JSON.stringify({ inputs }))
}

function inputsOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).inputs
  } catch {
    return undefined
  }
}
