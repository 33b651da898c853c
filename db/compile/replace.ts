import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../errors'
import { beginsAsStore } from '../store/inspect'
import { defaultStore } from '../store/store-fault'
import { buildName, removeBuild, removeCompanions, removeDeadBuilds } from './leftovers'

/**
 * Builds a file beside the `named` one and puts it in place in one step, once it is safely on disk; what builds that died left
 * beside it is removed. When `build` throws, its leftovers are removed and the former file stays as it was.
 * @param build fills the empty file that it is given
 * @throws StoreError where `named` is anything but a store, and whatever the file system or `build` throws
 */
export async function replaceFile(named: string, build: (temporary: string) => Promise<void>): Promise<void> {
  requireStore(named)
  // A link goes on leading to the file that is replaced.
  const file = existsSync(named) ? realpathSync(named) : named
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
    // Of the former file: whoever writes to the new one would undo it by them.
    removeCompanions(file)
    // Windows cannot open a folder, and needs no sync for a rename to last.
    if (process.platform !== 'win32') sync(folder)
  } finally {
    removeBuild(temporary)
  }
}

/** What is no store is somebody's; only in the desk's own place is whatever stands there the desk's. */
function requireStore(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return
  if (found.isDirectory())
    throw new StoreError(`${file} is a folder: name a file in it, such as ${file}/ravobit.db`)
  const isStore = found.isFile() && (found.size === 0 || beginsAsStore(file))
  if (!isStore && file !== defaultStore())
    throw new StoreError(`${file} is no store: name another file, or take it away first`)
}

function sync(path: string) {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
