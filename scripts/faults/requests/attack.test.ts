import { expect, test } from 'vitest'
import { type Attack, attackOf } from './attack'

const bytes = ({ pieces }: Attack) => Buffer.concat([...pieces])
const some = (seed: number) => Array.from({ length: 300 }, (_, n) => attackOf(seed, n, 'desk.example'))

test('the same seed and number are the same attack, whatever came before', () => {
  const all = some(11)
  for (const n of [250, 3, 100])
    expect(bytes(attackOf(11, n, 'desk.example'))).toEqual(bytes(all[n] as Attack))
  expect(some(12).map((one) => bytes(one).toString('hex'))).not.toEqual(
    all.map((one) => bytes(one).toString('hex')),
  )
})

test('a short run meets every kind', () => {
  const all = some(11)
  expect(new Set(all.map(({ name }) => name))).toEqual(
    new Set([
      ...['one request', 'pipelined', 'slow', 'aborted', 'broken head', '3,000 parameters'],
      ...['burst of uncached pages', 'one page sixty times'],
    ]),
  )
  const burst = all.find(({ name }) => name.startsWith('burst')) as Attack
  const targets = bytes(burst)
    .toString()
    .match(/^GET \S+/gm)
  expect([targets?.length, new Set(targets).size, burst.methods.length]).toEqual([200, 200, 200])
  for (const one of all.filter(({ name }) => name === 'one request'))
    expect(bytes(one).toString('latin1').split('\r\n')[0]).toMatch(/^\S+ \S.* HTTP\/1\.1$/)
})
