import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../errors'
import { buildName, removeBuild, removeDeadBuilds } from './leftovers'

/**
 * Builds a file beside `file` and puts it in place in one step, once it is safely on disk; what builds that died left
 * beside it is removed. When `build` throws, its leftovers are removed and the former file stays as it was.
 * @param build fills the empty file that it is given
 * @throws StoreError where `file` is a folder, and whatever the file system or `build` throws
 */
export async function replaceFile(file: string, build: (temporary: string) => Promise<void>): Promise<void> {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new StoreError(`${file} is a folder: name a file in it, such as ${file}/ravobit.db`)
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  removeDeadBuilds(file)
  const temporary = buildName(file)
  try {
    // Made here, where the file system says why it cannot be.
    closeSync(openSync(temporary, 'wx'))
    await build(temporary)
    sync(temporary)
    renameSync(temporary, file)
    // Windows cannot open a folder, and needs no sync for a rename to last.
    if (process.platform !== 'win32') sync(folder)
  } finally {
    removeBuild(temporary)
  }
}

function sync(path: string) {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
