import { type Field, isColumn, isSortable, keyOf } from '../field'
import type { Target } from '../names'
import type { Pair } from '../pair'
import type { View } from '../views'
import { readControl } from './control'
import type { Ignore } from './left-out'
import { LARGEST_PAGE, NOT_STATED, openFields, type Query, RELEVANCE, readSort, wordsOf } from './query'
import { readRange } from './range'
import { unknownWord, YEAR } from './unknown'

/** Which ids exist, for facets whose words are records of the store. */
export type Known = (target: Target) => ReadonlySet<string> | undefined

/** What the parameters of an address say, as far as they are read. */
export type Said = Partial<Query>

/** One parameter of a view's addresses. */
export interface Parameter {
  /** Whether it holds one value, so that a second, different one contradicts the first. */
  readonly single: boolean
  /** Whether its value is a range, whose ends forms send apart. */
  readonly range: boolean
  /** What a value adds to what was said; what cannot be used is told to `ignore`. */
  read(value: string, said: Said, ignore: Ignore): Said
}

const LONGEST_SEARCH = 200
const RANGE = 'dates as from..to, from.. or ..to, each YYYY, YYYY-MM or YYYY-MM-DD, the earlier first'

/** Every parameter that a view takes, by its key. */
export function parametersOf(view: View, pair: Pair, known: Known): ReadonlyMap<string, Parameter> {
  const fields = openFields(view, pair)
  const names = (usable: (field: Field) => boolean) => fields.filter(usable).map(({ name }) => name)
  return new Map<string, Parameter>([
    ...fields
      .filter(({ filter }) => filter)
      .map((field) => [keyOf(field), field.filter === 'range' ? range(field) : facet(field, known)] as const),
    ...view.controls.map((control) => [control.key, controlled(control, pair)] as const),
    ['q', search],
    ['sort', sorting([...names(isSortable), RELEVANCE])],
    ['cols', columns(names(isColumn))],
    ['page', counted('page', 1_000_000)],
    ['size', counted('size', LARGEST_PAGE)],
  ])
}

const one = { single: true, range: false } as const
const several = { single: false, range: false } as const

const search: Parameter = {
  ...one,
  read(value, _, ignore) {
    const typed = value.trim().replace(/\s+/g, ' ')
    const expected = `at most ${LONGEST_SEARCH} characters`
    if (typed.length > LONGEST_SEARCH) ignore(() => ({ parameter: 'q', value, reason: 'too_long', expected }))
    return { q: typed.slice(0, LONGEST_SEARCH) }
  },
}

const sorting = (words: readonly string[]): Parameter => ({
  ...one,
  read(value, _, ignore) {
    const wanted = readSort(value)
    for (const { field } of wanted)
      if (!words.includes(field)) ignore(() => unknownWord('sort', field, words))
    const good = wanted.filter(
      ({ field }, i) => words.includes(field) && wanted.findIndex((one) => one.field === field) === i,
    )
    return {
      sort: good.map(({ field, descending }) => ({ field, descending: descending && field !== RELEVANCE })),
    }
  },
})

/** A form sends one parameter a box, a link one list: both are the same choice. */
const columns = (words: readonly string[]): Parameter => ({
  ...several,
  read(value, said, ignore) {
    const wanted = value.split(',').filter(Boolean)
    for (const word of wanted) if (!words.includes(word)) ignore(() => unknownWord('cols', word, words))
    const good = wanted.filter((word) => words.includes(word))
    return good.length > 0 ? { columns: [...new Set([...(said.columns ?? []), ...good])] } : {}
  },
})

const counted = (parameter: 'page' | 'size', largest: number): Parameter => ({
  ...one,
  read(value, _, ignore) {
    const count = /^\d{1,7}$/.test(value) ? Number(value) : 0
    if (count >= 1 && count <= largest) return { [parameter]: count }
    const expected = `a whole number from 1 to ${largest}`
    ignore(() => ({ parameter, value, reason: 'bad_number', expected }))
    return count > largest ? { [parameter]: largest } : {}
  },
})

const facet = (field: Field, known: Known): Parameter => ({
  ...several,
  read(value, { facets = {} }, ignore) {
    const words = wordsOf(field) ?? (field.refers ? known(field.refers) : undefined)
    if (value === NOT_STATED || (words ? isAmong(words, value) : looksRight(field, value)))
      return {
        facets: { ...facets, [field.name]: [...new Set([...(facets[field.name] ?? []), value])].sort() },
      }
    const parameter = keyOf(field)
    ignore(() =>
      words
        ? unknownWord(parameter, value, words)
        : { parameter, value, reason: 'unknown_value', expected: shapeOf(field) },
    )
    return {}
  },
})

const isAmong = (words: readonly string[] | ReadonlySet<string>, value: string): boolean =>
  'has' in words ? words.has(value) : words.includes(value)

const looksRight = (field: Field, value: string): boolean =>
  field.type === 'year' ? /^\d{4}$/.test(value) : /^[\w-]{1,80}$/.test(value)

const shapeOf = (field: Field): string =>
  field.type === 'year' ? YEAR : 'a word of at most 80 letters, digits, _ and -'

const range = (field: Field): Parameter => ({
  ...{ single: true, range: true },
  read(value, { ranges = {} }, ignore) {
    const read = readRange(value)
    if (typeof read !== 'string') return { ranges: { ...ranges, [field.name]: read } }
    ignore(() => ({ parameter: keyOf(field), value, reason: read, expected: RANGE }))
    return {}
  },
})

const controlled = (control: View['controls'][number], pair: Pair): Parameter => ({
  ...{ single: true, range: 'years' in control },
  read(value, { controls = {} }, ignore) {
    const read = readControl(control, value, pair)
    if (typeof read !== 'string') ignore(() => read)
    else if (read !== '') return { controls: { ...controls, [control.key]: read } }
    return {}
  },
})
