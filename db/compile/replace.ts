import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Builds a file beside `file` and puts it in place in one step, once it is safely on disk. When `build`
 * throws, its leftovers are removed and the former file stays as it was.
 */
export async function replaceFile(file: string, build: (temporary: string) => Promise<void>): Promise<void> {
  const folder = dirname(file)
  const temporary = `${file}.${process.pid}.tmp`
  mkdirSync(folder, { recursive: true })
  try {
    removeAll(temporary)
    await build(temporary)
    sync(temporary)
    renameSync(temporary, file)
    // Windows cannot open a folder, and needs no sync for a rename to last.
    if (process.platform !== 'win32') sync(folder)
  } finally {
    removeAll(temporary)
  }
}

function removeAll(temporary: string) {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(temporary + ending, { force: true })
}

function sync(path: string) {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
