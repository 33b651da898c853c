import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOf } from '../list-file.fixture'
import { lineStream } from './line-stream'
import { inOrderOf, linesAsked, scattered } from './line-stream.fixture'

const inOrder = (count: number) => Uint32Array.from({ length: count }, (_, i) => i)
const rows = (lineOf: (ordinal: number) => string, ordinals: Uint32Array) =>
  Array.from(ordinals, lineOf).join('')

/** Lines of every length, of letters of one to four bytes. */
const lineOf = (weight: number) => (ordinal: number) =>
  `${ordinal}${['x', 'ҷ', 'ع', '😀'][ordinal % 4]?.repeat((ordinal * weight) % 211)}\r\n`

test('the parts are the lines in their order, whatever the order and the lengths', async () => {
  const order = fc.oneof(
    fc.array(fc.nat(20_000), { maxLength: 3000 }).map((list) => Uint32Array.from(list)),
    fc.nat(6000).map(inOrder),
    fc.nat(6000).map((count) => inOrder(count).reverse()),
    fc.nat(6000).map(scattered),
  )
  await fc.assert(
    fc.asyncProperty(order, fc.nat(100), async (ordinals, weight) => {
      const { linesOf } = linesAsked(lineOf(weight))
      const parts: Uint8Array[] = []
      for await (const part of lineStream(linesOf, inOrderOf(ordinals))) parts.push(part)
      expect(parts.map(({ length }) => length)).not.toContain(0)
      expect(Buffer.concat(parts).toString()).toBe(rows(lineOf(weight), ordinals))
    }),
    { seed: 20230504, numRuns: 150 },
  )
})

test('nothing is asked where there are no rows, and once where there is one', async () => {
  const none = linesAsked(lineOf(1))
  expect(await textOf(lineStream(none.linesOf, inOrderOf(new Uint32Array())))).toBe('')
  expect(none.asked).toEqual([])
  const one = linesAsked(lineOf(1))
  expect(await textOf(lineStream(one.linesOf, inOrderOf(Uint32Array.of(7))))).toBe(lineOf(1)(7))
  expect(one.asked).toEqual([Uint32Array.of(7)])
})

test('a line that is longer than a part is a part', async () => {
  const long = (ordinal: number) => `${String(ordinal % 10).repeat(ordinal % 3 === 0 ? 700_000 : 10)}\r\n`
  const ordinals = Uint32Array.of(9, 3, 2, 1, 6, 0)
  const parts: Uint8Array[] = []
  for await (const part of lineStream(linesAsked(long).linesOf, inOrderOf(ordinals))) parts.push(part)
  expect(Buffer.concat(parts).toString()).toBe(rows(long, ordinals))
  const lengths = parts.map(({ length }) => length)
  expect(lengths).not.toContain(0)
  expect(Math.max(...lengths)).toBe(700_002)
})

test('within a window records are asked for as they lie in the store, each once', async () => {
  const ordinals = scattered(30_000)
  const { asked, linesOf } = linesAsked(lineOf(1))
  expect(await textOf(lineStream(linesOf, inOrderOf(ordinals)))).toBe(rows(lineOf(1), ordinals))
  for (const step of asked) expect([...step]).toEqual([...step].sort((a, b) => a - b))
  expect(asked.flatMap((step) => [...step]).sort((a, b) => a - b)).toEqual(
    [...ordinals].sort((a, b) => a - b),
  )
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(200)
})

test('the first rows come after one step, and a window never has more than 120,000 rows', async () => {
  const { linesOf, records } = linesAsked((ordinal) => `${ordinal}\r\n`)
  let given = 0
  let most = 0
  for await (const part of lineStream(linesOf, inOrderOf(scattered(300_000)))) {
    if (given === 0) expect(records()).toBe(200)
    given += Buffer.from(part).toString().split('\r\n').length - 1
    most = Math.max(most, records() - given)
  }
  expect(given).toBe(300_000)
  expect(most).toBeGreaterThan(5000)
  expect(most).toBeLessThanOrEqual(120_200)
})

test('the longer the lines, the fewer are held: never much more than 24 MiB', async () => {
  const line = `${'x'.repeat(9998)}\r\n`
  const { linesOf, records } = linesAsked(() => line)
  let given = 0
  let most = 0
  for await (const part of lineStream(linesOf, inOrderOf(scattered(6000)))) {
    most = Math.max(most, records() * line.length - given)
    given += part.length
  }
  expect(given).toBe(6000 * line.length)
  expect(most).toBeLessThanOrEqual(25 * 2 ** 20)
})

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

test('nothing is asked for before the reader asks, nor after he has left', async () => {
  const { asked, linesOf } = linesAsked(lineOf(1))
  const stream = lineStream(linesOf, inOrderOf(scattered(100_000)))
  await turns(20)
  expect(asked).toHaveLength(0)
  for (let i = 0; i < 4; i++) {
    await stream.next()
    const before = asked.length
    await turns(200)
    expect(asked).toHaveLength(before)
  }
  await stream.return(undefined)
  const before = asked.length
  await turns(500)
  expect(asked).toHaveLength(before)
  expect(await stream.next()).toEqual({ done: true, value: undefined })
})

test('in the middle of a window it stops at the next step', async () => {
  const left = new AbortController()
  const { asked, linesOf } = linesAsked(lineOf(1))
  const stream = lineStream(linesOf, inOrderOf(scattered(100_000)), left.signal)
  for (let i = 0; i < 12; i++) await stream.next()
  while (!(await withinWindow(stream, asked)));
  const before = asked.length
  left.abort()
  await turns(500)
  expect(asked).toHaveLength(before)
})

/** Asks for the next part and tells whether the store has been asked for a step of it while it is not there yet. */
async function withinWindow(stream: AsyncIterator<Uint8Array>, asked: readonly unknown[]): Promise<boolean> {
  const before = asked.length
  let arrived: IteratorResult<Uint8Array> | undefined
  stream.next().then(
    (next) => {
      arrived = next
    },
    () => {},
  )
  while (!arrived && asked.length === before) await new Promise(setImmediate)
  if (arrived?.done) throw new Error('the stream ended first')
  return !arrived
}
