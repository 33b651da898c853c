import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../../db/settings/settings'
import { CommandError, step } from '../command'
import { type Captured, captureTool, root } from '../tool'
import { hashInputs } from './inputs'
import { partsOf } from './parts'
import { requireWritable } from './writable'

/** Builds the pages unless the ones in `.next` were made of the same files for the same base path, and are all there. */
export async function freshApp(out: NodeJS.WritableStream = process.stdout): Promise<void> {
  const note = join(root, '.next', 'ravobit-inputs.json')
  const inputs = hashInputs(root, settings().publicAddress?.basePath)
  const pages = join(root, '.next')
  const noted = read(note)
  if (noted?.inputs === inputs && noted.parts === partsOf(pages)) return
  requireWritable(pages, 'The pages are not built as they are now')
  // Written again only after success, so what a failed build leaves behind is never served.
  rmSync(note, { force: true })
  const build = () => captureTool('next', ['build'], { env: { NODE_ENV: 'production' } })
  const built = await step('Building the pages', build, out)
  if (!built.ok) throw new CommandError(whyNotBuilt(built))
  writeFileSync(note, JSON.stringify({ inputs, parts: partsOf(pages) }))
}

/** MiB that building the pages takes, measured on two processors. */
const MEMORY = 1024

const memoryRanOut = /heap out of memory|Allocation failed|Cannot allocate memory|ENOMEM|SIGKILL|SIGABRT/

/** Why a build failed, for people: what it printed, and its cause where that says little. */
export function whyNotBuilt({ output, signal }: Pick<Captured, 'output' | 'signal'>): string {
  if (!memoryRanOut.test(`${output} ${signal}`)) return `${output}\n\nThe pages could not be built.`
  return `Memory ran out while the pages were built, which takes some ${MEMORY} MiB: free some, or run "npm run build" on another machine and copy the folder.`
}

interface Note {
  readonly inputs: string
  readonly parts: string
}

function read(file: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
