import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lottery, randomFrom } from './random'

it('gives the numbers of mulberry32', () => {
  const { next } = randomFrom(0)
  expect([next(), next(), next()]).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197])
})

it('draws whole numbers within both ends and reaches them', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: -5, max: 5 }),
      fc.integer({ min: 0, max: 4 }),
      (seed, least, width) => {
        const random = randomFrom(seed)
        const drawn = new Set(Array.from({ length: 300 }, () => random.integer(least, least + width)))
        expect([...drawn].sort((a, b) => a - b)).toEqual(
          Array.from({ length: width + 1 }, (_, i) => least + i),
        )
      },
    ),
    { seed: 7, numRuns: 50 },
  )
})

it('lets values win in proportion to their weight', () => {
  const draw = lottery([
    ['often', 6],
    ['now and then', 3],
    ['seldom', 1],
  ])
  const random = randomFrom(3)
  const wins = new Map<string, number>()
  for (let i = 0; i < 10_000; i++) {
    const won = draw(random)
    wins.set(won, (wins.get(won) ?? 0) + 1)
  }
  for (const [value, expected] of [
    ['often', 6000],
    ['now and then', 3000],
    ['seldom', 1000],
  ] as const)
    expect(Math.abs((wins.get(value) ?? 0) - expected)).toBeLessThan(150)
})

it('refuses to draw from nothing', () => {
  expect(() => lottery([])).toThrow(RangeError)
  expect(() => randomFrom(1).pick([])).toThrow(RangeError)
})
