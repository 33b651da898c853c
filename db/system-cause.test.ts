import { expect, it } from 'vitest'
import { StoreError } from './errors'
import { systemCause, writingTo } from './system-cause'

const coded = (code: string, more = {}) => Object.assign(new Error('no'), { code, ...more })

it.each([
  [coded('EMFILE'), 'too many files are open; end other programs or raise "ulimit -n" (EMFILE)'],
  [coded('SQLITE_FULL'), 'the disk is full; free some space on it (SQLITE_FULL)'],
  [coded('SQLITE_READONLY_DBMOVED'), /^the file system is read-only; .* \(SQLITE_READONLY_DBMOVED\)$/],
  [new Error('failed query', { cause: coded('SQLITE_FULL') }), /^the disk is full/],
  [coded('EWHATEVER', { syscall: 'open' }), 'the system refuses it (EWHATEVER)'],
])('%s has a cause in words', (error, said) => {
  expect(systemCause(error)).toMatch(said)
})

it.each([new Error('no'), coded('SQLITE_CONSTRAINT'), coded('ERR_INVALID_ARG_TYPE'), 'text'])(
  '%s is no matter of the system',
  async (error) => {
    expect(systemCause(error)).toBeUndefined()
    await expect(writingTo('a.db', () => Promise.reject(error))).rejects.toBe(error)
  },
)

it('keeps what went wrong behind the sentence, and sentences as they are', async () => {
  const error = coded('ENOSPC')
  const refused = writingTo('a.db', () => Promise.reject(error))
  await expect(refused).rejects.toThrow(
    'cannot write the store a.db: the disk is full; free some space on it (ENOSPC)',
  )
  await expect(refused).rejects.toMatchObject({ cause: error })
  const said = new StoreError('so', { cause: error })
  await expect(writingTo('a.db', () => Promise.reject(said))).rejects.toBe(said)
})
