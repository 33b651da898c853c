import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datasetFiles } from './files'
import { makeDataset, temporaryFolder } from './fixture'

const said = (folder: string) =>
  datasetFiles(folder).problems.map(
    ({ file, line, column, message }) => `${file}:${line} ${column}: ${message}`,
  )

/** What is said where something else stands in place of a file of the dataset. */
function instead(file: string, put: (path: string) => void): string[] {
  const folder = makeDataset()
  const path = join(folder, file)
  rmSync(path)
  put(path)
  return said(folder)
}

describe.each(['claims.csv', 'datapackage.json'])('in place of %s', (file) => {
  it.each<[string, (path: string) => void, string]>([
    ['a folder', (path) => mkdirSync(path), 'is a folder: expected a file'],
    [
      'a link to nothing',
      (path) => symlinkSync('nowhere', path),
      'is a link that leads nowhere: expected a file',
    ],
    ['a link to a folder', (path) => symlinkSync('.', path), 'is a folder: expected a file'],
    [
      'a pipe that nobody writes to',
      (path) => execFileSync('mkfifo', [path]),
      'is a device: expected a file',
    ],
    ['a device without an end', (path) => symlinkSync('/dev/zero', path), 'is a device: expected a file'],
    [
      'a link to itself',
      (path) => symlinkSync(file, path),
      'cannot be read: its links lead in a circle; name the file itself (ELOOP)',
    ],
    [
      'a file that memory cannot hold',
      (path) => {
        writeFileSync(path, '')
        truncateSync(path, 3 * 2 ** 30)
      },
      'has 3072 MiB: expected at most 256',
    ],
  ])('%s is named with the file, and the other files are read', (_, put, message) => {
    expect(instead(file, put)).toEqual([`${file}:1 *: ${message}`])
  })
})

describe('what is not read is named', () => {
  it.each<[string, string, (folder: string) => void, string]>([
    [
      'a link to the folder of another pair',
      'pair2',
      (folder) => symlinkSync(makeDataset(), join(folder, 'pair2')),
      'is a link to a folder: expected the folder itself',
    ],
    [
      'a file that lies too deep',
      'a/b/c/claims.csv',
      (folder) => {
        mkdirSync(join(folder, 'a/b/c'), { recursive: true })
        writeFileSync(join(folder, 'a/b/c/claims.csv'), '')
      },
      'lies too deep: expected at most 2 folders down',
    ],
    [
      'a file in capital letters',
      'Claims.CSV',
      (folder) => writeFileSync(join(folder, 'Claims.CSV'), ''),
      'no table has this name; did you mean "claims.csv"?',
    ],
  ])('%s', (_, file, put, message) => {
    const folder = makeDataset()
    put(folder)
    expect(said(folder)).toEqual([`${file}:1 *: ${message}`])
  })

  it('but for what no dataset is made of: notes, hidden folders, links to themselves', () => {
    const folder = makeDataset()
    writeFileSync(join(folder, 'README.md'), '')
    mkdirSync(join(folder, '.git'))
    writeFileSync(join(folder, '.git', 'claims.csv'), '')
    symlinkSync('notes', join(folder, 'notes'))
    expect(said(folder)).toEqual([])
  })
})

describe('in place of the folder', () => {
  it.each<[string, (path: string) => void, string]>([
    ['nothing', () => undefined, 'there is no dataset here'],
    ['an empty folder', (path) => mkdirSync(path), 'there is no dataset here'],
    ['a file', (path) => writeFileSync(path, ''), 'is no folder: expected the folder of a dataset'],
  ])('%s is named', (_, put, message) => {
    const folder = join(temporaryFolder(), 'dataset')
    put(folder)
    expect(said(folder)).toEqual([`${folder}:1 *: ${message}`])
  })

  it('a path through a file is named', () => {
    const file = join(makeDataset(), 'claims.csv', 'dataset')
    expect(said(file)).toEqual([
      `${file}:1 *: cannot be read: a part of the path is a file; name a folder (ENOTDIR)`,
    ])
  })
})
