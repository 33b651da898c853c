import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { append, makeDataset, temporaryFolder } from './fixture'

const isRoot = process.getuid?.() === 0

interface Circumstances {
  /** What the shell does first. */
  readonly first?: string
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
}

/** Runs the command that builds. */
function build(dataset: string, store: string, { first = 'true', user }: Circumstances = {}) {
  const command = `${first} && exec "$0" --import tsx scripts/db-build.ts --dataset "$1" --store "$2"`
  // Bash takes a socket as its input for a login from afar, and reads its owner's settings then.
  const args = ['--norc', '-c', command, process.execPath, dataset, store]
  const { status, stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8', ...user })
  return { status, stdout, said: stderr.trim().split('\n') }
}

const large = () =>
  makeDataset({
    'claims.csv': append(
      ...Array.from(
        { length: 3000 },
        (_, i) => `X${i},exports,level,KAZ,KAZ,TJK,,,2022,2022,year,${i},USD,exact,,normal,,,stat-1,`,
      ),
    ),
  })

describe('npm run db:build names the path, the cause and the way out', () => {
  it.each<[string, (folder: string) => string, RegExp]>([
    ['a folder', (folder) => folder, /^\S+ is a folder: name a file in it, such as \S+\/ravobit\.db$/],
    [
      'below a file',
      (folder) => {
        writeFileSync(join(folder, 'file'), '')
        return join(folder, 'file', 'a.db')
      },
      /^cannot write the store \S+\/file\/a\.db: a part of the path is a file; name a folder \(E\w+\)$/,
    ],
    [
      'too long a name',
      (folder) => join(folder, 'a'.repeat(250)),
      /a+: its name is too long; choose a shorter one \(ENAMETOOLONG\)$/,
    ],
    [
      'a link to itself',
      (folder) => {
        symlinkSync('a', join(folder, 'a'))
        return join(folder, 'a')
      },
      /\/a: its links lead in a circle; name the file itself \(ELOOP\)$/,
    ],
    [
      'where there are no files',
      () => '/proc/a.db',
      /^cannot write the store \/proc\/a\.db: a part of the path does not exist/,
    ],
  ])('of a store that is %s', (_, storeIn, expected) => {
    expect(build(makeDataset(), storeIn(temporaryFolder()))).toEqual(refused(expected))
  })

  it('of a store in a folder that this user may not write to', () => {
    const folder = temporaryFolder()
    const dataset = makeDataset()
    chmodSync(folder, 0o555)
    chmodSync(dataset, 0o755)
    // Root may write everywhere.
    const user = isRoot ? { uid: 65_534, gid: 65_534 } : undefined
    expect(build(dataset, join(folder, 'a.db'), { user })).toEqual(
      refused(
        /a\.db: permission is denied; change the rights of the file and its folder, or the user \(EACCES\)$/,
      ),
    )
  })

  it('of a dataset that this user may not read', () => {
    const dataset = makeDataset()
    chmodSync(dataset, 0o755)
    chmodSync(join(dataset, 'claims.csv'), 0)
    const user = isRoot ? { uid: 65_534, gid: 65_534 } : undefined
    const { status, said } = build(dataset, join(dataset, 'a.db'), { user })
    expect([status, said[0]]).toEqual([
      1,
      expect.stringMatching(/^claims\.csv:1 \*: cannot be read: permission is denied;/),
    ])
  })

  it('of a store that is larger than files may become, and leaves the former one', () => {
    const { store, unchanged } = builtStore(temporaryFolder())
    const { status, said } = build(large(), store, { first: 'ulimit -f 1000' })
    expect([status, said]).toEqual([
      1,
      [
        expect.stringMatching(
          /^cannot write the store \S+a\.db: the disk does not do it; look at its space, its limits \("ulimit -f"\)/,
        ),
      ],
    ])
    unchanged()
  })

  it('of a store on a full disk, and leaves the former one', (context) => {
    const { store, unchanged } = builtStore(smallDisk(context))
    expect(build(large(), store)).toEqual(
      refused(/a\.db: the disk is full; free some space on it \((SQLITE_FULL|ENOSPC)\)$/),
    )
    unchanged()
  })

  it('of a store on a disk that is only read, and leaves the former one', (context) => {
    const disk = smallDisk(context)
    const { store, unchanged } = builtStore(disk)
    execFileSync('mount', ['-o', 'remount,ro', disk])
    expect(build(large(), store)).toEqual(
      refused(/a\.db: the file system is read-only; name a place that can be written \(EROFS\)$/),
    )
    unchanged()
  })
})

const refused = (expected: RegExp) => ({ status: 1, stdout: '', said: [expect.stringMatching(expected)] })

/** A store that is in place, and a look at whether it still is, alone. */
function builtStore(folder: string) {
  const store = join(folder, 'a.db')
  expect(build(makeDataset(), store).status).toBe(0)
  const before = readFileSync(store)
  const unchanged = () => {
    expect(readFileSync(store).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.db'])
  }
  return { store, unchanged }
}

/** A disk of 3 MB, where this machine lets one be mounted. */
function smallDisk({ skip }: TestContext): string {
  const folder = temporaryFolder()
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], {
    encoding: 'utf8',
  })
  if (status !== 0) skip(`no disk of one's own can be mounted: ${stderr.trim()}`)
  onTestFinished(() => void execFileSync('umount', [folder]))
  return folder
}

describe('what is no store', () => {
  it.each([
    ['a file of somebody', (path: string) => writeFileSync(path, 'notes')],
    ['a device', (path: string) => execFileSync('mkfifo', [path])],
  ])('is never replaced: %s', (_, make) => {
    const file = join(temporaryFolder(), 'mine')
    make(file)
    const before = statSync(file).ino
    expect(build(makeDataset(), file)).toEqual(
      refused(/mine is no store: name another file, or take it away first$/),
    )
    expect(statSync(file).ino).toBe(before)
  })

  it('a link goes on leading to the store that is replaced', () => {
    const folder = temporaryFolder()
    const [link, file] = [join(folder, 'link.db'), join(folder, 'store.db')]
    expect(build(makeDataset(), file).status).toBe(0)
    symlinkSync('store.db', link)
    const before = statSync(file).ino
    expect(build(makeDataset(), link).status).toBe(0)
    expect([lstatSync(link).isSymbolicLink(), statSync(file).ino === before]).toEqual([true, false])
  })
})
