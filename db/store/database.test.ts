import { expect, test, vi } from 'vitest'
import { openDatabase } from './database'

const said = vi.hoisted(() => ({ message: '' }))
vi.mock('better-sqlite3', () => ({
  default: class {
    constructor() {
      throw new Error(said.message)
    }
  },
}))

test.each([
  'The module was compiled against a different Node.js version using NODE_MODULE_VERSION 137.',
  'Could not locate the bindings file. Tried: …',
])('an engine that cannot be loaded is told from a file that cannot: %s', (message) => {
  said.message = message
  expect(() => openDatabase('store.db')).toThrow(
    /^better-sqlite3 was not compiled for .+ "npm rebuild better-sqlite3"\.$/,
  )
  said.message = 'file is not a database'
  expect(() => openDatabase('store.db')).toThrow('file is not a database')
})
