import { isColumn, isSortable } from '../field'
import type { Pair } from '../pair'
import { defaultColumns, LARGEST_PAGE, openFields, PAGE_SIZE, RELEVANCE } from '../query/query'
import type { View } from '../views'
import { controlParameters } from './controls'
import { filterParameters } from './filters'
import type { Ids, Parameter, Words } from './types'

/** What only a view understands: its filters, its choices, the order and the columns it can have. */
export const viewParameters = (view: View, pair: Pair, words: Words, ids: Ids): Parameter[] => [
  ...filterParameters(view, pair, words, ids),
  ...controlParameters(view, pair, words),
  sort(view, pair, words),
  columns(view, pair, words),
]

function sort(view: View, pair: Pair, { t }: Words): Parameter {
  const names = openFields(view, pair)
    .filter(isSortable)
    .map((field) => field.name)
  const order = view.collection.order.split(',')
  return {
    name: 'sort',
    in: 'query',
    description: t('api.parameter.sort', { order: view.collection.order }),
    schema: {
      type: 'array',
      items: { type: 'string', enum: [...names.flatMap((name) => [name, `-${name}`]), RELEVANCE] },
      minItems: 1,
    },
    style: 'form',
    explode: false,
    example: order,
  }
}

function columns(view: View, pair: Pair, { t }: Words): Parameter {
  const names = openFields(view, pair)
    .filter(isColumn)
    .map((field) => field.name)
  const shown = defaultColumns(view, pair)
  return {
    name: 'cols',
    in: 'query',
    description: t('api.parameter.cols', { columns: shown.join(', ') }),
    schema: { type: 'array', items: { type: 'string', enum: names }, minItems: 1, uniqueItems: true },
    style: 'form',
    explode: false,
    example: shown.slice(0, 3),
  }
}

/** What every view understands. */
export const sharedParameters = (words: Words, locales: readonly string[]): Parameter[] => [
  {
    name: 'q',
    in: 'query',
    description: words.t('api.parameter.q'),
    schema: { type: 'string', maxLength: 200 },
    example: words.t('api.example.q'),
  },
  language(words, locales),
  ...(['page', 'size'] as const).map(
    (name): Parameter => ({
      name,
      in: 'query',
      description: words.t(`api.parameter.${name}`),
      schema:
        name === 'page'
          ? { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 }
          : { type: 'integer', minimum: 1, maximum: LARGEST_PAGE, default: PAGE_SIZE },
      example: name === 'page' ? 1 : 50,
    }),
  ),
]

/** The language of names and texts. */
export const language = ({ t }: Words, locales: readonly string[]): Parameter => ({
  name: 'lang',
  in: 'query',
  description: t('api.parameter.lang'),
  schema: { type: 'string', enum: locales, default: locales[0] ?? '' },
  example: locales.at(-1) ?? '',
})

/** What only CSV understands. */
export const csvParameters = ({ t }: Words): Parameter[] =>
  Object.entries({ bom: ['off', 'on'], guard: ['on', 'off'] }).map(
    ([name, [first = '', second = '']]): Parameter => ({
      name,
      in: 'query',
      description: t(`api.parameter.${name}`),
      schema: { type: 'string', enum: [first, second], default: first },
      example: second,
    }),
  )
