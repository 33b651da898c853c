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
    ['sources', 'title', '\u200Eمى\u200Cخواهم \u200F2023', '\u200Eمى\u200Cخواهم \u200F2023'],
    ['names', 'text', 'a'.repeat(32_767), 'a'.repeat(32_767)],
    ['sources', 'url', 'https://example.org', 'https://example.org'],
    ['sources', 'url', 'http://müller.example:8080/ҷ?a=%20"\'#x', 'http://müller.example:8080/ҷ?a=%20"\'#x'],
    ['sources', 'url', 'HTTPS://[::1]/', 'HTTPS://[::1]/'],
    ['sources', 'url', 'https://example.org/a@b', 'https://example.org/a@b'],
    ['claims', 'value', '1000000000000000', 1e15],
    ['claims', 'value', '123456789.123000', 123456789.123],
    ['claims', 'value', '-0', 0],
    ['gaps', 'year_from', '1992', 1992],
    ['names', 'language', 'sr-Latn-RS', 'sr-Latn-RS'],
    ['agreements', 'id', 'matrix-2', 'matrix-2'],
    ['events', 'id', 'matrix', 'matrix'],
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
    ['sources', 'title', 'a\u0000b', /no control characters/],
    ['names', 'text', 'Treaty \u202Elliw erutuf', /holds U\+202E, which nobody sees/],
    ['names', 'text', 'a\u2066b', /holds U\+2066/],
    ['events', 'note', 'a\u206Ab', /holds U\+206A/],
    ['events', 'city', 'a\u{E0041}b', /holds U\+E0041/],
    ['events', 'participants', 'a\uFFFFb', /holds U\+FFFF/],
    ['agreements', 'place', 'a\uD800b', /holds U\+D800/],
    ['claims', 'note', 'a'.repeat(32_768), /^"a{80}…" has 32768 letters: expected at most 32767/],
    ['sources', 'url', 'javascript:alert(1)', /not a web address/],
    ['sources', 'url', 'java\nscript:alert(1)', /not a web address/],
    ['sources', 'url', 'data:text/html,<script>', /not a web address/],
    ['sources', 'url', 'file:///etc/passwd', /not a web address/],
    ['sources', 'url', '//example.org/a', /not a web address/],
    ['sources', 'url', '/a', /not a web address/],
    ['sources', 'url', 'https:example.org', /not a web address/],
    ['sources', 'url', 'https:\\\\example.org', /not a web address/],
    ['sources', 'url', 'https://', /not a web address/],
    ['sources', 'url', 'https:///example.org', /not a web address/],
    ['sources', 'url', 'https://user:password@example.org', /not a web address/],
    ['sources', 'url', 'https://@example.org', /not a web address/],
    ['sources', 'url', 'https://example.org\\@evil.example', /not a web address/],
    ['sources', 'url', 'https://exa mple.org', /not a web address/],
    ['sources', 'url', 'https://example.org/a b', /not a web address/],
    ['sources', 'url', 'https://example.org/\u202Efdp', /not a web address/],
    ['sources', 'url', 'https://256.256.256.256/', /not a web address/],
    ['sources', 'url', `https://example.org/${'a'.repeat(2048)}`, /not a web address/],
    ['claims', 'value', '1e999', /is not a number/],
    ['claims', 'value', '9'.repeat(400), /^"9{80}…" is not a number/],
    ['claims', 'value', '0.1234567890123456', /at most 15 digits/],
    ['claims', 'value', '1234567890123456', /at most 15 digits/],
    ['claims', 'significant_unit', `0.${'0'.repeat(300)}1`, /is not a number/],
    ['claims', 'period_end', '9999-12-31', /is after 2999: expected the real date, or an empty cell/],
    ['gaps', 'year_from', '1992.5', /not a year/],
    ['gaps', 'year_to', '20', /not a year/],
    ['gaps', 'year_to', '3000', /not a year/],
    ['names', 'language', 'en-u-nu-arab', /is not a language tag/],
    ['names', 'language', 'i-klingon', /is not a language tag/],
    ['agreements', 'id', 'matrix', /word of the desk's addresses/],
    ['agreements', 'id', 'none', /word of the desk's addresses/],
    ['sectors', 'id', 'none', /word of the desk's addresses/],
    ['agreements', 'id', 'a'.repeat(81), /expected at most 80 Latin letters/],
    ['agreements', 'id', '../x', /is not an id/],
  ])('%s.%s refuses %j', (table, column, text, message) => {
    expect(parse(table, column, text)).toMatch(message)
  })

  it('takes exactly the days the calendar has', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    const parts = fc.tuple(fc.integer({ min: 1000, max: 2999 }), fc.nat({ max: 13 }), fc.nat({ max: 32 }))
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

  it('takes no id that addresses write in two ways where the record has a page', () => {
    const takes = (table: 'agreements' | 'products') =>
      rowShape(table).get('id')?.safeParse('2607+2608').success
    expect([takes('agreements'), takes('products')]).toEqual([false, true])
  })
})
