import type { BadParameter } from '../../errors'
import { type Field, isColumn, isSortable, keyOf, type Pair, type Target } from '../field'
import { type Control, controlWords, type View } from '../views'
import {
  defaultSort,
  emptyQuery,
  LARGEST_PAGE,
  NOT_STATED,
  openFields,
  type Query,
  type Range,
  RELEVANCE,
  readSort,
  type SortKey,
  wordsOf,
} from './query'
import { readDate, readRange } from './range'
import { unknownParameter, unknownWord } from './unknown'

/** Which ids exist, for facets whose words are records of the store. */
export type Known = (target: Target) => ReadonlySet<string> | undefined

export interface Parsed {
  readonly query: Query
  /** What was not understood and therefore left out, in the order of the URL. */
  readonly ignored: readonly BadParameter[]
}

/** Keys that mean something to every view or to downloads, and are not part of the query itself. */
const bystanders = new Set(['lang', 'bom', 'guard'])

/** Keys of every view that hold one value: a second, different one contradicts the first. */
const singles = new Set(['q', 'sort', 'page', 'size'])

/**
 * Reads a view's query from URL parameters. Never throws: what cannot be used is reported in `ignored`.
 * @param known which ids exist; a target it does not know is not checked
 */
export function parseQuery(
  view: View,
  pair: Pair,
  params: Iterable<readonly [string, string]>,
  known: Known,
): Parsed {
  const fields = openFields(view, pair)
  const byKey = new Map(fields.filter((f) => f.filter).map((f) => [keyOf(f), f]))
  const controls = new Map(view.controls.map((c) => [c.key, c]))
  const ignored: BadParameter[] = []
  const facets: Record<string, string[]> = {}
  const ranges: Record<string, Range> = {}
  const chosen: Record<string, string> = {}
  const single = new Map<string, string>()
  let { q, columns, page, size } = emptyQuery(view, pair)
  let sort: readonly SortKey[] = []
  let columnsChosen = false

  const names = (usable: (f: Field) => boolean) => fields.filter(usable).map((f) => f.name)
  const keepKnown = (parameter: string, wanted: readonly string[], words: readonly string[]) => {
    const good = [...new Set(wanted)].filter((w) => words.includes(w))
    for (const word of wanted) if (!words.includes(word)) ignored.push(unknownWord(parameter, word, words))
    return good
  }
  const count = (parameter: string, value: string, largest: number, fallback: number) => {
    const n = /^\d{1,7}$/.test(value) ? Number(value) : 0
    if (n >= 1 && n <= largest) return n
    ignored.push({ parameter, value, reason: 'bad_number', expected: `a whole number from 1 to ${largest}` })
    return n > largest ? largest : fallback
  }

  const isRange = (key: string) => byKey.get(key)?.filter === 'range' || 'years' in (controls.get(key) ?? {})
  for (const [key, value] of joinRangeEnds(params, isRange)) {
    const field = byKey.get(key)
    const control = controls.get(key)
    const isKnown = field || control || singles.has(key) || key === 'cols' || bystanders.has(key)
    // A form sends what was left empty too.
    if ((value === '' && isKnown) || bystanders.has(key)) continue
    if (control || field?.filter === 'range' || singles.has(key)) {
      const first = single.get(key) ?? value
      single.set(key, first)
      if (first !== value)
        ignored.push({ parameter: key, value, reason: 'conflicting_values', expected: 'one value' })
      if (first !== value) continue
    }
    if (key === 'q') {
      const typed = value.trim().replace(/\s+/g, ' ')
      const expected = `at most ${LONGEST_SEARCH} characters`
      if (typed.length > LONGEST_SEARCH) ignored.push({ parameter: 'q', value, reason: 'too_long', expected })
      q = typed.slice(0, LONGEST_SEARCH)
    } else if (key === 'sort') {
      const wanted = readSort(value)
      const good = keepKnown(
        'sort',
        wanted.map((k) => k.field),
        [...names(isSortable), RELEVANCE],
      )
      sort = good.map((f) => ({
        field: f,
        descending: f !== RELEVANCE && wanted.find((k) => k.field === f)?.descending === true,
      }))
    } else if (key === 'cols') {
      // A form sends one parameter a box, a link one list: both are the same choice.
      const good = keepKnown('cols', value.split(',').filter(Boolean), names(isColumn))
      if (good.length > 0) columns = [...new Set([...(columnsChosen ? columns : []), ...good])]
      columnsChosen ||= good.length > 0
    } else if (key === 'page') page = count('page', value, 1_000_000, 1)
    else if (key === 'size') size = count('size', value, LARGEST_PAGE, size)
    else if (field?.filter === 'facet') {
      const words = wordsOf(field) ?? (field.refers ? known(field.refers) : undefined)
      const isWord = value === NOT_STATED || (words ? [...words].includes(value) : looksRight(field, value))
      if (isWord) facets[field.name] = [...new Set([...(facets[field.name] ?? []), value])].sort()
      else ignored.push(unknownWord(key, value, words ?? []))
    } else if (field?.filter === 'range') {
      const range = readRange(value)
      if (typeof range === 'string') ignored.push({ parameter: key, value, reason: range, expected: RANGE })
      else ranges[field.name] = range
    } else if (control) {
      const read = readControl(control, value, pair)
      if ('reason' in read) {
        if (read.reason === 'unknown_value')
          ignored.push(unknownWord(key, value, controlWords(control, pair)))
        else ignored.push({ parameter: key, value, reason: read.reason, expected: expectedOf(control) })
      } else if (read.value !== '') chosen[key] = read.value
    } else {
      const keys = [...byKey.keys(), ...controls.keys(), 'q', 'sort', 'cols', 'page', 'size', ...bystanders]
      ignored.push(unknownParameter(key, value, keys))
    }
  }
  // Nothing is closer than anything else where nothing is searched for, nor within an order of another kind.
  sort = sort.filter((k, i) => k.field !== RELEVANCE || (i === 0 && q !== ''))
  if (sort.length === 0) sort = defaultSort(view, q)
  return { query: { q, facets, ranges, sort, columns, page, size, controls: chosen }, ignored }
}

const LONGEST_SEARCH = 200
const RANGE = 'dates as from..to, from.. or ..to, each YYYY, YYYY-MM or YYYY-MM-DD, the earlier first'

const expectedOf = (control: Control): string =>
  'day' in control ? 'a day that exists, YYYY-MM-DD' : 'years as from..to, from.. or ..to, the earlier first'

/** Forms send the ends of a range apart (`signed_from`, `signed_to`): both become one `signed=from..to`. */
function* joinRangeEnds(
  params: Iterable<readonly [string, string]>,
  isRange: (key: string) => boolean,
): Iterable<readonly [string, string]> {
  const ends = new Map<string, { from: string; to: string }>()
  for (const [key, value] of params) {
    const [, range = '', side = ''] = /^(\w+)_(from|to)$/.exec(key) ?? []
    if (range === '' || !isRange(range)) {
      yield [key, value]
      continue
    }
    const held = ends.get(range) ?? { from: '', to: '' }
    const [before, now] = [held[side as 'from' | 'to'], value.trim()]
    // Two values of one end are two ranges, which contradict each other.
    if (before !== '' && before !== now) yield [range, `${held.from}..${held.to}`]
    ends.set(range, { ...held, [side]: now })
  }
  for (const [key, { from, to }] of ends) if (from !== '' || to !== '') yield [key, `${from}..${to}`]
}

const looksRight = (field: Field, value: string): boolean =>
  field.type === 'year' ? /^\d{4}$/.test(value) : /^[\w-]{1,80}$/.test(value)

/** What a control is set to, empty for its default; or what is wrong with the value. */
function readControl(
  control: Control,
  value: string,
  pair: Pair,
): { value: string } | { reason: 'unknown_value' | 'bad_date' | 'bad_range' | 'empty_range' } {
  if ('year' in control) return readDate(value)?.length === 4 ? { value } : { reason: 'unknown_value' }
  if ('day' in control) return readDate(value)?.length === 10 ? { value } : { reason: 'bad_date' }
  if ('years' in control) {
    const range = readRange(value)
    if (typeof range === 'string') return { reason: range }
    const ends = [range.from ?? '', range.to ?? '']
    return ends.every((end) => end === '' || end.length === 4)
      ? { value: ends.join('..') }
      : { reason: 'bad_range' }
  }
  const words = controlWords(control, pair)
  if (!words.includes(value)) return { reason: 'unknown_value' }
  return { value: value === words[0] ? '' : value }
}
