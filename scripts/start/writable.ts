import { accessSync, constants, mkdirSync } from 'node:fs'
import { relative } from 'node:path'
import { CommandError } from '../command'
import { root } from '../tool'

/**
 * Makes sure that something can be built in `folder`, before it is begun.
 * @param why what has to be built there: `The pages are not built yet`
 * @throws CommandError where it cannot be written
 */
export function requireWritable(folder: string, why: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    const place = relative(root, folder)
    throw new CommandError(
      `${why}, and ${place} cannot be written (${code}): run "npm run build" as a user who may write there.`,
    )
  }
}
