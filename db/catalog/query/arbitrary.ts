import fc from 'fast-check'
import { type Control, controlWords } from '../control'
import { isColumn, isSortable } from '../field'
import type { Pair } from '../pair'
import type { View } from '../views'
import { defaultSort, emptyQuery, NOT_STATED, openFields, type Query, type Range, wordsOf } from './query'
import { afterDate } from './range'

const date = fc
  .tuple(
    fc.integer({ min: 1992, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([y, m, d, precision]) =>
    [y, m, d]
      .slice(0, precision + 1)
      .map((n) => String(n).padStart(2, '0'))
      .join('-'),
  )

const range: fc.Arbitrary<Range> = fc.oneof(
  date.map((from) => ({ from })),
  date.map((to) => ({ to })),
  date.map((from) => ({ from, to: from })),
  date.map((from) => ({ from, to: afterDate(from) })),
)

/**
 * Random valid queries of a view, as the parser would make them.
 * @param ids which ids a facet over records may hold
 */
export function arbitraryQuery(
  view: View,
  pair: Pair,
  ids: (field: string) => readonly string[],
): fc.Arbitrary<Query> {
  const fields = openFields(view, pair)
  const facet = fields.filter((f) => f.filter === 'facet')
  const some = (name: string) => {
    const words = wordsFor(name)
    return fc.subarray(words, { minLength: 1, maxLength: Math.min(3, words.length) })
  }
  const wordsFor = (name: string) => {
    const field = facet.find((f) => f.name === name)
    return [...((field && wordsOf(field)) ?? ids(name)), NOT_STATED]
  }
  const facets = fc.record(Object.fromEntries(facet.map((f) => [f.name, some(f.name)])), { requiredKeys: [] })
  const ranged = fields.filter((f) => f.filter === 'range').map((f) => [f.name, range])
  const controls = Object.fromEntries(
    view.controls.map((c) => {
      const [, ...others] = controlWords(c, pair)
      return [c.key, fc.constantFrom(...(others.length > 0 ? others : examples(c)))]
    }),
  )
  const sortable = fields.filter(isSortable).map((f) => f.name)
  const sort = fc
    .tuple(
      fc.shuffledSubarray(sortable, { minLength: 1, maxLength: 3 }),
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    )
    .map(([names, down]) => names.map((field, i) => ({ field, descending: down[i] ?? false })))
  const empty = emptyQuery(view, pair)
  const query = fc.record({
    q: fc.constantFrom('', '', '', 'roadmap', 'kaz', '100%', "o'clock", 'a_b', 'وزارة', 'الزراعة', '\\'),
    facets: fc.oneof(fc.constant({}), facets).map((all) => sorted(all)),
    ranges: fc.oneof(fc.constant({}), fc.record(Object.fromEntries(ranged), { requiredKeys: [] })),
    sort: fc.option(sort),
    columns: fc.oneof(
      fc.constant(empty.columns),
      fc.shuffledSubarray(
        fields.filter(isColumn).map((f) => f.name),
        { minLength: 1 },
      ),
    ),
    page: fc.integer({ min: 1, max: 9 }),
    size: fc.integer({ min: 1, max: 200 }),
    controls: fc.record(controls, { requiredKeys: [] }).map((chosen) => chosen as Record<string, string>),
  })
  return query.map((parts) => ({ ...parts, sort: parts.sort ?? defaultSort(view, parts.q) }))
}

const examples = (control: Control): string[] => {
  if ('day' in control) return ['2012-02-29', '2024-12-31', '2026-02-16']
  return 'years' in control ? ['2016..2024', '2018..', '..2020'] : ['2016', '2017']
}

const sorted = (facets: Record<string, string[] | undefined>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(facets).flatMap(([name, values]) => (values ? [[name, [...values].sort()]] : [])),
  )
