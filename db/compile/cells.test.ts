import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowShape } from './cells'
import type { TableName } from './tables'

function parse(table: TableName, column: string, text: string) {
  const result = rowShape(table).get(column)?.safeParse(text)
  return result?.success ? result.data : (result?.error.issues[0]?.message ?? 'no such cell')
}

describe('the cells of a row', () => {
  it.each<[TableName, string, string, unknown]>([
    ['claims', 'value', '-12.50', -12.5],
    ['claims', 'significant_unit', '', null],
    ['claims', 'period_start', '2023-05', '2023-05'],
    ['claims', 'rank', 'normal', 'normal'],
    ['claims', 'id', 'T0001', 'T0001'],
    ['products', 'id', '2607+2608', '2607+2608'],
    ['agreements', 'disputed', 'yes', true],
    ['agreements', 'disputed', 'no', false],
    ['countries', 'alpha2', '', null],
    ['names', 'language', 'zh-Hans', 'zh-Hans'],
    ['sources', 'title', 'two\nlines', 'two\nlines'],
  ])('%s.%s takes %j', (table, column, text, value) => {
    expect(parse(table, column, text)).toBe(value)
  })

  it.each<[TableName, string, string, RegExp]>([
    ['claims', 'value', '', /is empty: expected a value/],
    ['claims', 'value', '1,5', /"1,5" is not a number/],
    ['claims', 'value', '1e9', /is not a number/],
    ['claims', 'value', 'NaN', /is not a number/],
    ['claims', 'significant_unit', '1 500', /is not a number/],
    [
      'claims',
      'rank',
      'prefered',
      /not one of the words preferred, normal, deprecated; did you mean "preferred"/,
    ],
    ['claims', 'study_level', 'zzz', /not one of the words [^;]*$/],
    ['claims', 'id', 'T 1', /is not an id/],
    ['claims', 'period_start', '2023-02-30', /expected a real YYYY, YYYY-MM or YYYY-MM-DD/],
    ['claims', 'period_start', '2023-13', /is not a date/],
    ['claims', 'period_start', '04.05.2023', /is not a date/],
    ['agreements', 'disputed', 'true', /"yes" or "no"/],
    ['countries', 'id', 'kaz', /three capital letters/],
    ['countries', 'alpha2', 'KAZ', /two capital letters/],
    ['names', 'language', 'english language', /is not a language tag/],
    ['sources', 'title', ' Talks', /expected neither spaces/],
  ])('%s.%s refuses %j', (table, column, text, message) => {
    expect(parse(table, column, text)).toMatch(message)
  })

  it('takes exactly the days the calendar has', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    const parts = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }))
    const date = rowShape('claims').get('period_start')
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${year}-${two(month)}-${two(day)}`
        const utc = new Date(Date.UTC(year, month - 1, day))
        const real = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day
        expect(date?.safeParse(text).success).toBe(real)
      }),
      { seed: 20233, numRuns: 3000 },
    )
  })
})
