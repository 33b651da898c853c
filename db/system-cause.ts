import { RavobitError, StoreError } from './errors'

const full = 'the disk is full; free some space on it'
const denied = 'permission is denied; change the rights of the file and its folder, or the user'
const readOnly = 'the file system is read-only; name a place that can be written'
const crowded = 'too many files are open; end other programs or raise "ulimit -n"'
const failing = 'the disk does not do it; look at its space, its limits ("ulimit -f") and its state'

const causes: Readonly<Record<string, string>> = {
  EACCES: denied,
  EPERM: denied,
  ENOENT: 'a part of the path does not exist; name one that does',
  EEXIST: 'a part of the path is a file; name a folder',
  ENOTDIR: 'a part of the path is a file; name a folder',
  EISDIR: 'it is a folder; name a file',
  ELOOP: 'its links lead in a circle; name the file itself',
  ENAMETOOLONG: 'its name is too long; choose a shorter one',
  EROFS: readOnly,
  ENOSPC: full,
  EDQUOT: 'the space allowed to this user is used up; free some of it',
  EFBIG: 'no file may become as large; raise "ulimit -f"',
  EMFILE: crowded,
  ENFILE: crowded,
  ENOMEM: 'there is not enough memory; end other programs',
  EBUSY: 'another program holds it; end that first',
  EIO: failing,
  SQLITE_FULL: full,
  SQLITE_IOERR: failing,
  SQLITE_READONLY: readOnly,
  SQLITE_PERM: denied,
  SQLITE_CANTOPEN: 'it cannot be opened; look at its folder, its rights and at "ulimit -n"',
  SQLITE_BUSY: 'another program holds it; end that first',
  SQLITE_LOCKED: 'another program holds it; end that first',
  SQLITE_NOMEM: 'there is not enough memory; end other programs',
  SQLITE_CORRUPT: 'the disk gave back something else than was written; look at its state',
  SQLITE_NOTADB: 'it is no store; name another file',
}

/**
 * What the operating system or the engine refused to do to a file and what helps, as the end of a sentence; undefined
 * for every other error.
 */
export function systemCause(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (!('code' in error) || typeof error.code !== 'string') return systemCause(error.cause)
  const { code } = error
  // The engine's codes are made finer by what follows a second mark: SQLITE_IOERR_WRITE.
  const known = causes[code] ?? causes[code.split('_', 2).join('_')]
  if (known) return `${known} (${code})`
  return 'syscall' in error ? `the system refuses it (${code})` : undefined
}

/**
 * Runs what writes a store.
 * @throws StoreError in place of what the system refused, with the path, the cause and the way out
 */
export async function writingTo(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const cause = error instanceof RavobitError ? undefined : systemCause(error)
    throw cause ? new StoreError(`cannot write the store ${file}: ${cause}`, { cause: error }) : error
  }
}
