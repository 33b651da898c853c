import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Busy, fairQueue, Left } from './fair-queue'

const never = () => new AbortController().signal
const settled = () => new Promise((turn) => setImmediate(turn))

test('clients take turns, however many one of them asks for', async () => {
  const queue = fairQueue({ atOnce: 1, waiting: 10, perClient: 10 })
  const order: string[] = []
  const ask = async (client: string) => {
    const done = await queue.acquire(client, never())
    order.push(client)
    done()
  }
  const first = await queue.acquire('crowd', never())
  const all = ['crowd', 'crowd', 'crowd', 'reader', 'other'].map(ask)
  first()
  await Promise.all(all)
  expect(order).toEqual(['crowd', 'reader', 'other', 'crowd', 'crowd'])
})

test('beyond the bound of a client it is refused, and others are not', async () => {
  const queue = fairQueue({ atOnce: 1, waiting: 10, perClient: 2 })
  await queue.acquire('crowd', never())
  void queue.acquire('crowd', never())
  void queue.acquire('crowd', never())
  await expect(queue.acquire('crowd', never())).rejects.toThrow(Busy)
  const reader = queue.acquire('reader', never())
  expect(await Promise.race([reader, settled().then(() => 'waits')])).toBe('waits')
})

test('where all places are taken, who has most of them makes room', async () => {
  const queue = fairQueue({ atOnce: 1, waiting: 3, perClient: 3 })
  const done = await queue.acquire('crowd', never())
  const crowd = [1, 2, 3].map(() => queue.acquire('crowd', never()).then((end) => end()))
  const reader = queue.acquire('reader', never()).then((end) => end())
  await expect(crowd[2]).rejects.toThrow(Busy)
  done()
  await Promise.all([...crowd.slice(0, 2), reader])
})

test('who leaves gives up the place', async () => {
  const queue = fairQueue({ atOnce: 1, waiting: 1, perClient: 1 })
  const done = await queue.acquire('a', never())
  const leaving = new AbortController()
  const left = queue.acquire('b', leaving.signal)
  leaving.abort()
  await expect(left).rejects.toThrow(Left)
  const next = queue.acquire('c', never())
  done()
  expect(await next).toBeTypeOf('function')
})

test('never more at once than allowed, none forgotten, whatever clients do', async () => {
  const ask = fc.record({ client: fc.constantFrom('a', 'b', 'c'), leaves: fc.boolean() })
  const limits = fc.record({
    ...{ atOnce: fc.integer({ min: 1, max: 3 }), waiting: fc.integer({ min: 1, max: 5 }) },
    perClient: fc.integer({ min: 1, max: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(limits, fc.array(ask, { maxLength: 30 }), async (bounds, asks) => {
      const queue = fairQueue(bounds)
      let running = 0
      let most = 0
      const outcomes = asks.map(async ({ client, leaves }) => {
        const leaving = new AbortController()
        const turn = queue.acquire(client, leaving.signal)
        if (leaves) leaving.abort()
        const done = await turn
        most = Math.max(most, ++running)
        await settled()
        running--
        done()
      })
      const ends = await Promise.allSettled(outcomes)
      const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
      expect(most).toBeLessThanOrEqual(bounds.atOnce)
      expect(running).toBe(0)
      expect(refused.filter((e) => !(e instanceof Busy || e instanceof Left))).toEqual([])
    }),
    { seed: 11, numRuns: 200 },
  )
})
