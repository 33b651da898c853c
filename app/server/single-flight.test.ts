import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { Busy, fairQueue, Left } from './fair-queue'
import { singleFlight } from './single-flight'

const stays = () => new AbortController().signal

test('readers who ask at once share the work, whoever they are', async () => {
  const share = singleFlight<number>(fairQueue({ atOnce: 1, waiting: 9, perClient: 9 }))
  let done = 0
  const ask = (client: string) => share('page', client, stays(), async () => ++done)
  expect(await Promise.all(['a', 'a', 'b', 'c', 'a'].map(ask))).toEqual([1, 1, 1, 1, 1])
  expect(await ask('a')).toBe(2)
})

test('who wants what a crowd wants too has it in their own turn', async () => {
  const queue = fairQueue({ atOnce: 1, waiting: 99, perClient: 99 })
  const share = singleFlight<string>(queue)
  const first = await queue.acquire('crowd', stays())
  const order: string[] = []
  const ask = (client: string, page: string) =>
    share(page, client, stays(), async () => {
      order.push(page)
      return page
    })
  const crowd = ['1', '2', '3', 'wanted'].map((page) => ask('crowd', page))
  const reader = ask('reader', 'wanted')
  first()
  expect(await reader).toBe('wanted')
  await Promise.all(crowd)
  expect(order).toEqual(['1', 'wanted', '2', '3'])
})

test('who is refused is refused alone', async () => {
  const queue = fairQueue({ atOnce: 1, waiting: 9, perClient: 1 })
  const share = singleFlight<string>(queue)
  const done = await queue.acquire('other', stays())
  void share('one', 'crowd', stays(), async () => 'one')
  const refused = share('two', 'crowd', stays(), async () => 'two')
  const reader = share('two', 'reader', stays(), async () => 'two')
  await expect(refused).rejects.toThrow(Busy)
  done()
  expect(await reader).toBe('two')
})

test('work that everybody has left is never begun, and can be asked for again', async () => {
  const queue = fairQueue({ atOnce: 1, waiting: 9, perClient: 9 })
  const share = singleFlight<string>(queue)
  const done = await queue.acquire('other', stays())
  const leaving = new AbortController()
  let begun = 0
  const work = async () => `${++begun}`
  const left = share('page', 'a', leaving.signal, work)
  leaving.abort()
  await expect(left).rejects.toThrow(Left)
  done()
  expect(await share('page', 'a', stays(), work)).toBe('1')
})

test('a failure is everybody’s, and not kept', async () => {
  const share = singleFlight<string>(fairQueue({ atOnce: 1, waiting: 9, perClient: 9 }))
  const fail = () => Promise.reject(new Error('no'))
  const all = await Promise.allSettled(['a', 'b'].map((client) => share('page', client, stays(), fail)))
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await share('page', 'a', stays(), async () => 'yes')).toBe('yes')
})

test('nothing is held of work that is done', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  const share = singleFlight<Uint8Array>(fairQueue({ atOnce: 1, waiting: 9, perClient: 9 }))
  const results: WeakRef<Uint8Array>[] = []
  const ask = async (page: number) =>
    results.push(new WeakRef(await share(`${page}`, 'a', stays(), async () => new Uint8Array(1000))))
  for (let page = 0; page < 20; page++) await ask(page)
  await setImmediate()
  collectGarbage()
  expect(results.filter((result) => result.deref()).length).toBeLessThan(3)
})
