import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Succession } from '@/db/queries/lineage'
import type { Family } from './family'
import { type Layout, type Line, layOut } from './layout'

const measures = { box: 100, bend: 20, label: 80, row: 30, gap: 10, heightOf: () => 40 }

/** A family of `from→to` pairs; nothing after the arrow is the end of a dissolved body. */
function family(...pairs: readonly string[]): Family {
  const steps = pairs.map((pair): Succession => {
    const [from_id = '', to = ''] = pair.split('→')
    const kind = to ? 'renamed' : 'dissolved'
    return { from_id, to_id: to || null, kind, effective_on: null, source_id: 's', note: null }
  })
  return {
    isWhole: true,
    steps,
    bodies: [...new Set(steps.flatMap(({ from_id, to_id }) => (to_id ? [from_id, to_id] : [from_id])))],
  }
}

/** The bodies of each column, from top to bottom. */
function columns({ boxes }: Layout): string[] {
  const xs = [...new Set(boxes.map(({ x }) => x))].sort((a, b) => a - b)
  return xs.map((x) =>
    boxes
      .filter((box) => box.x === x)
      .sort((a, b) => a.y - b.y)
      .map(({ id }) => id)
      .join(' '),
  )
}

const laid = (...pairs: readonly string[]) => layOut(family(...pairs), measures)
const middleOf = ({ boxes }: Layout, id: string) => {
  const box = boxes.find((one) => one.id === id)
  return box && box.y + box.height / 2
}
const labelOf = ({ runs }: Line) => runs.at(-1)

describe('layOut(family, measures)', () => {
  it('draws a chain from left to right on one level', () => {
    const layout = laid('a→b', 'b→c')
    expect(columns(layout)).toEqual(['a', 'b', 'c'])
    expect(new Set(layout.boxes.map(({ y }) => y)).size).toBe(1)
    expect([layout.width, layout.height]).toEqual([500, 40])
  })

  it('draws a split with all successors, the one that was split level with their middle', () => {
    const layout = laid('a→b', 'a→c', 'a→d')
    expect(columns(layout)).toEqual(['a', 'b c d'])
    expect(middleOf(layout, 'a')).toBe(middleOf(layout, 'c'))
  })

  it('draws a merger with all predecessors, whose lines come in one below the other', () => {
    const layout = laid('a→c', 'b→c')
    expect(columns(layout)).toEqual(['a b', 'c'])
    const [one, other] = layout.lines.map(labelOf)
    expect((other?.y ?? 0) - (one?.y ?? 0)).toBe(measures.row)
  })

  it('sets a body that is merged late beside the one it is merged with', () => {
    expect(columns(laid('a→b', 'b→c', 'late→c'))).toEqual(['a', 'b late', 'c'])
  })

  it('keeps the successors of one body together', () => {
    expect(columns(laid('a→b', 'a→c', 'c→e', 'b→d'))).toEqual(['a', 'b c', 'd e'])
  })

  it('keeps the predecessors of one body together', () => {
    expect(columns(laid('a→x', 'c→y', 'b→x', 'd→y', 'x→z', 'y→z'))).toEqual(['a b c d', 'x y', 'z'])
  })

  it('turns bodies round where lines would cross', () => {
    expect(columns(laid('a→c', 'a→d', 'b→c'))).toEqual(['b a', 'c d'])
  })

  it('sets a body level with the middle of what it was made of and of what was made of it', () => {
    const layout = laid('a→c', 'b→c', 'c→d', 'c→e', 'c→f')
    expect(middleOf(layout, 'c')).toBe(middleOf(layout, 'e'))
    expect(middleOf(layout, 'c')).toBe(((middleOf(layout, 'a') ?? 0) + (middleOf(layout, 'b') ?? 0)) / 2)
  })

  it('ends the line of a dissolved body in nothing', () => {
    const layout = laid('a→b', 'b→')
    expect(columns(layout)).toEqual(['a', 'b'])
    expect(layout.lines.map(labelOf)[1]).toEqual({ from: 320, to: 400, y: 20 })
    expect(layout.width).toBe(400)
  })

  it('draws one box and no line for a body without links', () => {
    const { boxes, lines } = layOut({ bodies: ['a'], steps: [], isWhole: true }, measures)
    expect(boxes).toEqual([{ id: 'a', x: 0, y: 0, height: 40 }])
    expect(lines).toEqual([])
  })
})

const families = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(8)), {
    maxLength: 12,
    selector: ([from, to]) => `${from} ${to}`,
  })
  // Links lead from a lower number to a higher one, so never back; number 8 is no body.
  .map((pairs) =>
    pairs.filter(([from, to]) => from < to).map(([from, to]) => `${from}→${to === 8 ? '' : to}`),
  )
  .map((pairs) => ({ pairs, layout: laid(...pairs) }))

const runs = { seed: 20230901, numRuns: 100 }

describe('whatever the family', () => {
  it('lets no box touch another and none leave the picture', () => {
    fc.assert(
      fc.property(families, ({ layout: { boxes, width, height } }) => {
        for (const [i, one] of boxes.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.y).toBeGreaterThanOrEqual(-1e-6)
          expect(one.x + measures.box).toBeLessThanOrEqual(width)
          expect(one.y + one.height).toBeLessThanOrEqual(height + 1e-6)
          for (const other of boxes.slice(i + 1)) {
            if (one.x !== other.x) continue
            const [upper, lower] = one.y < other.y ? [one, other] : [other, one]
            expect(lower.y - upper.y - upper.height).toBeGreaterThanOrEqual(measures.gap - 1e-6)
          }
        }
      }),
      runs,
    )
  })

  it('draws every line from its body to its successor, always to the right', () => {
    fc.assert(
      fc.property(families, ({ pairs, layout: { boxes, lines } }) => {
        const box = (id: string | null) => boxes.find((one) => one.id === id)
        expect(lines).toHaveLength(pairs.length)
        for (const { step, runs } of lines) {
          const xs = runs.flatMap(({ from, to }) => [from, to])
          expect(xs).toEqual(xs.toSorted((a, b) => a - b))
          const [from, to] = [box(step.from_id), box(step.to_id)]
          expect(xs[0]).toBe((from?.x ?? 0) + measures.box)
          if (!to) continue
          const last = runs.at(-1)
          expect(last?.to).toBe(to.x)
          expect(last?.y).toBeGreaterThanOrEqual(to.y + measures.row / 2 - 1e-6)
          expect(last?.y).toBeLessThanOrEqual(to.y + to.height - measures.row / 2 + 1e-6)
        }
      }),
      runs,
    )
  })

  it('leaves every label its room and leads no line through a box', () => {
    fc.assert(
      fc.property(families, ({ layout: { boxes, lines } }) => {
        const levels = lines.flatMap(({ runs }) => runs.slice(1))
        for (const [i, one] of levels.entries()) {
          for (const other of levels.slice(i + 1))
            if (one.from === other.from)
              expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(measures.row - 1e-6)
          for (const { x, y, height } of boxes)
            if (one.from < x && one.to > x) expect(one.y < y || one.y > y + height).toBe(true)
        }
      }),
      runs,
    )
  })

  it('draws a fence of a hundred bodies with lines through every column', () => {
    const chain = Array.from({ length: 99 }, (_, i) => `b${i}→b${i + 1}`)
    const long = Array.from({ length: 98 }, (_, i) => `b0→b${i + 2}`)
    const { boxes, lines } = laid(...chain, ...long)
    expect([boxes.length, lines.length]).toEqual([100, 197])
  })
})
