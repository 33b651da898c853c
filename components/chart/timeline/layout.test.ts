import { describe, expect, it } from 'vitest'
import type { TimelineModel } from '../types'
import { manyRows, timeline } from './fixture'
import { extentOf, layoutOf } from './layout'
import { plotOf } from './plot'

const thirds = (model: TimelineModel): TimelineModel => ({
  ...model,
  groups: [0, 1, 2].map((third) => ({
    id: String(third),
    label: `Group ${third}`,
    // Every tenth agreement stands in all groups.
    rows: model.rows.flatMap((_, at) => (at % 3 === third || at % 10 === 0 ? [at] : [])),
  })),
})
const placed = (model: TimelineModel, form: 'wide' | 'narrow') =>
  layoutOf(model, form).places.map(({ group, row }) => [group, row])
const ordered = (model: TimelineModel) =>
  model.groups.flatMap(({ rows }, group) => rows.map((row) => [group, row]))

describe('layoutOf', () => {
  const few = timeline(manyRows(53))
  const many = thirds(timeline(manyRows(2000)))

  it('gives each of a few agreements a line of its own, in order', () => {
    const { dense, places, height, headings } = layoutOf(few, 'wide')
    expect(dense).toBe(false)
    expect(places.map(({ y }) => y)).toEqual(few.rows.map((_, at) => 18 * at + 9))
    expect(height).toBe(18 * 53)
    expect(headings).toEqual([])
  })

  it.each(['wide', 'narrow'] as const)('places every agreement once a group, in order (%s)', (form) => {
    for (const model of [few, thirds(few), many]) expect(placed(model, form)).toEqual(ordered(model))
  })

  it('lets 2,000 agreements share lanes on which none touches another, at any width', () => {
    for (const [form, widths] of [
      ['wide', [560, 915, 1200]],
      ['narrow', [280, 390, 559]],
    ] as const) {
      const layout = layoutOf(many, form)
      expect(layout.dense).toBe(true)
      expect(layout.height).toBeLessThan(many.rows.length * 7)
      for (const width of widths) {
        const { x } = plotOf(many, width, 'ltr', { form, dense: true })
        const lanes = new Map<number, { from: number; to: number }[]>()
        for (const { row, y } of layout.places) {
          const { from, to } = extentOf(many, row)
          lanes.set(y, [...(lanes.get(y) ?? []), { from: x(from) - 3, to: x(to) + 3 }])
        }
        for (const lane of lanes.values()) {
          lane.sort((a, b) => a.from - b.from)
          lane.reduce((before, next) => {
            expect(next.from).toBeGreaterThan(before.to)
            return next
          })
        }
      }
    }
  })

  it('keeps headings, years and agreements apart and in the order of groups', () => {
    const { places, headings, rulers, line, height } = layoutOf(many, 'wide')
    expect(headings.map(({ group }) => group)).toEqual([0, 1, 2])
    for (const { group, y } of headings)
      for (const place of places) expect(Math.sign(place.y - y)).toBe(place.group < group ? -1 : 1)
    const taken = [...rulers, ...headings.map(({ y }) => y)]
    const rows = [...new Set(places.map(({ y }) => y))]
    for (const y of taken)
      expect(Math.min(...rows.map((row) => Math.abs(row - y)))).toBeGreaterThanOrEqual(12 + line.height / 2)
    expect(Math.max(...rows) + line.height / 2).toBe(height)
  })

  it('writes the years again before the reader has scrolled far from them', () => {
    const { rulers, height } = layoutOf(many, 'wide')
    const axes = [0, ...rulers, height]
    expect(Math.max(...axes.slice(1).map((y, at) => y - (axes[at] ?? 0)))).toBeLessThan(1200)
    expect(layoutOf(few, 'wide').rulers).toEqual([])
  })
})
