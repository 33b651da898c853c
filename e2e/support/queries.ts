import fc from 'fast-check'

const oneOf = (...lines: string[]) => fc.constantFrom(...lines.flatMap((line) => line.split(' ')))

const keys = oneOf(
  'q sort cols page size ministry type status signed signed_from signed_to year_signed disputed years source',
  'indicator qualifier country kind published measure scale base lang bom guard minstry',
  'constructor toString hasOwnProperty __proto__',
)

const nasty = oneOf(
  `%25 _ * ' " \\ %5C \` ) () ; ,,, - -- .. ... + %2B %27%20OR%201=1-- ';DROP%20TABLE%20claims;-- [object%20Object]`,
  '99999999999999999999 -1 0 1e9 NaN 0x10 1.5 %E2%88%9E 0000 9999-99-99 2018..2024 2024..2018',
  '%00 a%00b % %zz %E0%A4%A %FF%FE %u0041 %0D%0A',
  '%F0%9F%92%B1 %D8%AA%D8%AC%D8%A7%D8%B1%D8%A9 %D3%A3 %CC%81 %E2%80%AE %EF%BB%BF',
  `none kaz-mfa -signed_on,title --title title,title ${'x'.repeat(3000)}`,
)

const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }))
  .map(encodeURIComponent)
const value = fc.oneof({ arbitrary: nasty, weight: 2 }, { arbitrary: text, weight: 1 })
const assigned = fc.tuple(fc.oneof({ arbitrary: keys, weight: 6 }, { arbitrary: value, weight: 1 }), value)
const parameter = fc.oneof(
  { arbitrary: assigned.map((both) => both.join('=')), weight: 7 },
  { arbitrary: nasty, weight: 1 },
)
const query = fc.array(parameter, { minLength: 1, maxLength: 6 }).map((all) => all.join('&'))

/** Query strings that nobody should send; the same ones on every run, so a fault found once is found again. */
export const nastyQueries: readonly string[] = fc.sample(query, { seed: 20230504, numRuns: 150 })
