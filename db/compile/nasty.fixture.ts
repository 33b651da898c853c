import { stringify } from 'csv-stringify/sync'
import { append, makeDataset } from './fixture'

/** Texts that files spoil where they can: other scripts, marks that nobody sees, what looks like something else. */
export const nastyTexts: readonly string[] = [
  'اتفاقية «التجارة»، ٢٠٢٣',
  'Созишнома "дар бораи" ҳамкорӣ, 1993',
  'first\r\nsecond\nthird\rfourth',
  '007',
  '-12',
  '+7 727 000',
  '=HYPERLINK("https://example.org")',
  '@sum(a1)',
  "'=already",
  '\u200F=1+1',
  '\u200E\u200B-1',
  '\u180E@a\u200C',
  '\u061C\u2060=1',
  '\u00AD+1',
  '\u3164=1',
  '\u034F@a',
  '＝1+1',
  'a\uFEFF=1',
  'b\u00A0c',
  '👨‍👩‍👧‍👦 🇰🇿🇹🇯 ҷ\u0301',
  'я'.repeat(20_000),
  'a;b; c',
  'null',
  'true',
  '1e5',
  '2023-05-04',
  ',',
  '"',
  '""',
  "it's",
  '<b>&amp;</b>',
  '\\n \\u0041 \\',
  '_x0041_',
  'a\tb',
  '%00 {"a":[1]}',
  'a\u2028b',
]

const address = (id: string) => `https://example.org/${id}?a=+1,%00&b="'<b>&c=ҳ;#=sum(a1)`

const rows = (table: readonly (readonly unknown[])[]) => stringify([...table]).trimEnd()

/** A dataset whose every text is one of `nastyTexts`; numbers are negative, tiny, large and exact. */
export function makeNastyDataset(): string {
  const all = nastyTexts.map((text, i) => ({ text, id: `n${String(i).padStart(3, '0')}` }))
  const other = (i: number) => nastyTexts[(i * 7 + 3) % nastyTexts.length]
  const years = (i: number) => 1950 + i
  return makeDataset({
    'sources.csv': append(
      rows(
        all.map(({ id, text }, i) => [`src-${id}`, text, other(i), address(id), '2023', 'ru', 'statistics']),
      ),
    ),
    'names.csv': append(
      rows(
        all.flatMap(({ id, text }, i) => [
          ['agreement', `agr-${id}`, 'en', text, 'source'],
          ['agreement', `agr-${id}`, 'ar', other(i), 'desk'],
          ['institution', `kaz-${id}`, 'en', text, 'source'],
          ['event', `ev-${id}`, 'en', text, 'source'],
        ]),
      ),
    ),
    'institutions.csv': append(
      rows(all.map(({ id, text }) => [`kaz-${id}`, 'KAZ', 'ministry', '', '', text])),
    ),
    'events.csv': append(
      rows(
        all.map(({ id, text }, i) => [
          ...[`ev-${id}`, 'state_visit', `${years(i)}-05-03`, '', 'KAZ', text, 'no', other(i), other(i + 1)],
          text,
        ]),
      ),
    ),
    'event_countries.csv': append(
      rows(
        all.flatMap(({ id }) => [
          [`ev-${id}`, 'KAZ'],
          [`ev-${id}`, 'TJK'],
        ]),
      ),
    ),
    'event_sources.csv': append(rows(all.map(({ id }) => [`ev-${id}`, `src-${id}`]))),
    'agreements.csv': append(
      rows(
        all.map(({ id, text }, i) => [
          ...[`agr-${id}`, 'protocol', `${years(i)}-06`, text, '', '', '', '', i % 2 ? 'yes' : 'no'],
          ...[`ev-${id}`, other(i)],
        ]),
      ),
    ),
    'agreement_parties.csv': append(
      rows(
        all.flatMap(({ id }, i) => [
          [`agr-${id}`, `kaz-${id}`],
          [`agr-${id}`, `kaz-${all[(i + 5) % all.length]?.id}`],
          [`agr-${id}`, 'tjk-economy'],
        ]),
      ),
    ),
    'agreement_sources.csv': append(rows(all.map(({ id }) => [`agr-${id}`, `src-${id}`]))),
    'claims.csv': append(rows(all.flatMap(({ id, text }, i) => claimsOf(id, text, years(i), i)))),
  })
}

const numbers = ['0.1', '-0.3', '-20.125', '123456789.123', '0.000001', '1000000000000000', '7', '-1']

/** Two claims about one thing, so that there is something to check. */
function claimsOf(id: string, text: string, year: number, i: number) {
  const ends = ['exports', 'growth', 'KAZ', 'KAZ', 'TJK', '', '', `${year}-01-01`, `${year}-12-31`, 'year']
  const claim = (prefix: string, value = '') => [
    ...[`${prefix}${id}`, ...ends, value, 'percent', 'exact', '', 'normal', '', '', `src-${id}`, text],
  ]
  return [claim('C', numbers[i % numbers.length]), claim('D', numbers[(i + 1) % numbers.length])]
}
