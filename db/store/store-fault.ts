import { relative, resolve } from 'node:path'
import { StoreError } from '../errors'

/** The store that the desk builds by itself; every other one is only read. */
export const defaultStore = (): string => resolve(/* turbopackIgnore: true */ '.data/ravobit.db')

/** The command that builds the store at `file`; readers from elsewhere are not told where that is. */
const buildCommand = (file: string, named: string) =>
  file === defaultStore() ? 'npm run db:build' : `npm run db:build -- --store ${named}`

interface Details extends ErrorOptions {
  /** What the engine or the system calls it. */
  readonly code?: string
  readonly passing?: boolean
}

/**
 * A store that cannot be served.
 * @param wrong what is wrong with it, as the end of a sentence: `is damaged`
 */
export function unusableStore(file: string, wrong: string, { code, ...options }: Details = {}): StoreError {
  const inside = relative(process.cwd(), file)
  const place = inside.startsWith('..') ? file : inside
  const detail = code ? ` (${code})` : ''
  return new StoreError(`The store ${place} ${wrong}${detail}: run "${buildCommand(file, place)}".`, {
    ...options,
    wrong: wrong + detail,
    forReaders: `The store ${wrong}: run "${buildCommand(file, 'FILE')}".`,
  })
}

/** By the code of an engine or a system; what `passing` means stands at `StoreError`. */
const kinds: readonly { code: RegExp; wrong: string; passing?: boolean }[] = [
  { code: /^SQLITE_NOTADB/, wrong: 'is not an SQLite file' },
  { code: /^SQLITE_CORRUPT/, wrong: 'is damaged' },
  { code: /^(ENOENT|ENOTDIR)$/, wrong: 'does not exist', passing: true },
  { code: /^EISDIR$/, wrong: 'is a folder' },
  { code: /^(EACCES|EPERM|SQLITE_PERM)/, wrong: 'may not be read by this user', passing: true },
  {
    code: /^(SQLITE_(IOERR|CANTOPEN|READONLY|BUSY|NOMEM|PROTOCOL)|E(IO|MFILE|NFILE|LOOP|NXIO)$)/,
    wrong: 'cannot be read',
    passing: true,
  },
]

/**
 * What a failure says of the store that was read, whatever it is wrapped in.
 * @returns undefined for a failure that is not the store's, such as a mistake in a statement
 */
export function storeFaultOf(file: string, cause: unknown): StoreError | undefined {
  if (!(cause instanceof Error)) return undefined
  const found = 'code' in cause ? String(cause.code) : ''
  const kind = kinds.find(({ code }) => code.test(found))
  if (!kind) return storeFaultOf(file, cause.cause)
  const { wrong, passing = false } = kind
  return unusableStore(file, wrong, { cause, code: found, passing })
}
