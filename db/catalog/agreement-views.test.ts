import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { takenIds } from './agreement-views'
import { NOT_STATED } from './query/query'

const pages = 'app/[locale]/[pair]'

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const collections = foldersIn(pages).filter((name) => foldersIn(`${pages}/${name}`).includes('[id]'))

it('knows the collections whose records have pages', () => {
  expect(collections).toContain('agreements')
})

it.each(collections)('keeps ids of %s from the names of pages beside those of records', (collection) => {
  const beside = foldersIn(`${pages}/${collection}`).filter((name) => name !== '[id]')
  expect(takenIds(collection).toSorted()).toEqual([...beside, NOT_STATED].sort())
})
