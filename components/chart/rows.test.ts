import { describe, expect, it } from 'vitest'
import { isLone, panelRows, rowValues, strokes } from './rows'
import type { LineSeries, Panel } from './types'

function series(id: string, values: Record<number, number>): LineSeries {
  const points = Object.entries(values).map(([x, y]) => ({
    x: Number(x),
    y,
    qualifier: 'exact' as const,
    tip: [],
  }))
  return { id, label: id, colour: 'a', stroke: 'solid', points }
}
const panel = (...all: LineSeries[]): Panel => ({ id: 'p', title: 'p', series: all })

describe('panelRows', () => {
  it('has a row for every year of the domain, null where nothing is stated', () => {
    const rows = panelRows(panel(series('one', { 2001: 5 })), [2000, 2002])
    expect(rows.map(({ x, y }) => [x, ...y])).toEqual([
      [2000, null],
      [2001, 5],
      [2002, null],
    ])
  })

  it('puts a point between years in its own place instead of an empty year', () => {
    const rows = panelRows(panel(series('one', { 2000.5: 1, 2001.5: 2 })), [2000, 2002])
    expect(rows.map(({ x }) => x)).toEqual([2000.5, 2001.5, 2002])
    expect(strokes(rows, 0)).toHaveLength(1)
  })

  it('leaves out what lies outside the domain, and what a log scale cannot show', () => {
    const rows = panelRows(panel(series('one', { 1999: 3, 2000: 0, 2001: 4 })), [2000, 2001], true)
    expect(rowValues(rows)).toEqual([4])
  })

  it('keeps series apart', () => {
    const rows = panelRows(panel(series('one', { 2000: 1 }), series('two', { 2001: 2 })), [2000, 2001])
    expect(rows.map(({ y }) => y)).toEqual([
      [1, null],
      [null, 2],
    ])
  })
})

describe('strokes and isLone', () => {
  const rows = panelRows(panel(series('one', { 2000: 1, 2001: 2, 2003: 3, 2005: 4, 2006: 5 })), [2000, 2006])

  it('breaks the line at missing years', () => {
    expect(strokes(rows, 0).map((run) => run.map(({ x }) => x))).toEqual([
      [2000, 2001],
      [2005, 2006],
    ])
  })

  it('leads no line to a limit, or from one data set to another', () => {
    const { points, ...one } = series('one', { 2000: 1, 2001: 2, 2002: 3, 2003: 4, 2004: 5, 2005: 6 })
    const words = points.map((point) => {
      if (point.x === 2002) return { ...point, qualifier: 'more_than' as const }
      return point.x < 2004 ? point : { ...point, dataSet: 'other' }
    })
    const rows = panelRows(panel({ ...one, points: words }), [2000, 2005])
    expect(strokes(rows, 0).map((run) => run.map(({ x }) => x))).toEqual([
      [2000, 2001],
      [2004, 2005],
    ])
    expect(rows.filter((_, at) => isLone(rows, at, 0)).map(({ x }) => x)).toEqual([2002, 2003])
  })

  it('knows the value no line shows', () => {
    expect(rows.filter((_, at) => isLone(rows, at, 0)).map(({ x }) => x)).toEqual([2003])
  })
})
