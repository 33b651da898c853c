import { beforeAll, expect, inject, test } from 'vitest'
import type { Scope } from '../scope'
import { openReader } from '../store/store'
import { type Coverage, coverage, deprecatedCount } from './coverage'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let grid: Coverage

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
  grid = await coverage(scope)
})

const cell = (indicator: string, reporter: string, year: number) => {
  const line = grid.rows.find((row) => row.indicator === indicator && row.reporter === reporter)
  return line?.cells.find((one) => one.year === year)
}

test('the grid runs from the first year to the last, for every indicator and reporter', () => {
  expect([grid.years[0], grid.years.at(-1)]).toEqual([1992, 2025])
  expect(grid.rows.every(({ cells }) => cells.length === grid.years.length)).toBe(true)
})

test('a cell tells observed, quoted and disputed apart', () => {
  // The IMF's series; the Tajik statistics committee; figures that only officials and news relay.
  expect(cell('exports', 'TJK', 2010)).toMatchObject({ state: 'observed', claims: 1 })
  expect(cell('trade_turnover', 'TJK', 2010)).toMatchObject({ state: 'observed' })
  expect(cell('trade_turnover', 'KAZ', 2016)).toMatchObject({ state: 'quoted', claims: 1 })
  // 1.1 or 1.2 billion on the Kazakh side; 1.53 or 3.59 million of Tajik exports.
  expect(cell('trade_turnover', 'KAZ', 2021)).toMatchObject({ state: 'disputed', claims: 2 })
  expect(cell('exports', 'TJK', 1999)).toMatchObject({ state: 'disputed' })
  // The misprint of 80 million is deprecated, so it disputes nothing.
  expect(cell('trade_turnover', 'KAZ', 2017)).toMatchObject({ state: 'quoted', claims: 2 })
})

test('an empty cell says why where the data notes do', () => {
  for (const year of [1992, 1998, 2003, 2007, 2012, 2015])
    expect(cell('trade_turnover', 'KAZ', year), String(year)).toMatchObject({ missing: 'none_found' })
  // January to October of 2011, January to November of 2018, shares of exports and imports alone in 2016.
  expect(cell('trade_turnover', 'KAZ', 2011)).toMatchObject({ missing: 'part_of_year' })
  expect(cell('trade_turnover', 'TJK', 2018)).toMatchObject({ missing: 'part_of_year' })
  expect(cell('imports', 'TJK', 2016)).toMatchObject({ missing: 'other_measures' })
  expect(cell('trade_turnover', 'KAZ', 2019)).toMatchObject({ missing: 'derivable' })
  expect(cell('imports', 'KAZ', 2016)).toMatchObject({ missing: 'not_known' })
})

test('deprecated claims are counted as the list counts them', async () => {
  expect(await deprecatedCount(scope)).toBe(5)
})
