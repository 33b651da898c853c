import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stableSort, UNSTATED } from './stable-sort'

const place = fc.oneof(
  fc.constantFrom(0, 1, 65_535, 65_536, UNSTATED - 1, UNSTATED),
  fc.nat({ max: UNSTATED - 1 }),
)

test('equal places keep their order, in both directions, and what is not stated comes last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(place, { maxLength: 200 }), fc.boolean(), async (places, descending) => {
      const start = Uint32Array.from(places, (_, i) => places.length - 1 - i)
      const key = (ordinal: number) => {
        const own = places[ordinal] ?? 0
        return own === UNSTATED ? Infinity : descending ? -own : own
      }
      const expected = [...start].sort((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)))
      const sorted = await stableSort(start, [{ places: (ordinal) => places[ordinal] ?? 0, descending }])
      expect([...sorted]).toEqual(expected)
    }),
    { seed: 20230504 },
  )
})

test('a long list gives others their turn', async () => {
  const order = Uint32Array.from({ length: 400_000 }, (_, i) => i)
  let turns = 0
  const sorting = stableSort(order, [{ places: (ordinal) => order.length - ordinal, descending: false }])
  const clock = setInterval(() => turns++, 0)
  const sorted = await sorting
  clearInterval(clock)
  expect(turns).toBeGreaterThan(0)
  expect([sorted[0], sorted.at(-1)]).toEqual([399_999, 0])
})
