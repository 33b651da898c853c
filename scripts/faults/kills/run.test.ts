import { expect, test } from 'vitest'
import { noWrongs } from './killed'
import { judge } from './run'

const broken = (wrongs: Partial<ReturnType<typeof noWrongs>>, done = 5, opened = 0) =>
  judge(5, done, { ...noWrongs(), ...wrongs }, opened)
    .filter(({ held }) => !held)
    .map(({ promise }) => promise)

test('every loss breaks its own promise', () => {
  expect(broken({})).toEqual([])
  expect(broken({ store: ['neither'] })).toEqual(['the store is whole: the old one or the new one'])
  expect(broken({ beside: ['ravobit.db.1.tmp'] })).toEqual(['nothing is left beside it after the next build'])
  expect(broken({ processes: ['7'] })).toEqual(['no process is left'])
  expect(broken({ ports: ['3000'] })).toEqual(['no port is left taken'])
  expect(broken({ service: ['silent'] })).toEqual(['whoever is not killed goes on'])
  expect(broken({}, 4)).toEqual(['all 5 are tried'])
  expect(broken({}, 5, 40)).toEqual(['descriptors of clients are closed'])
})
