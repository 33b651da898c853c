import { type Control, controlWords } from '../control'
import { countryOf, type Pair } from '../pair'
import type { View } from '../views'
import { years } from './dates'
import { rangeParameters } from './filters'
import type { Parameter, Schema, Words } from './types'

/** What a view lets its reader choose besides filters: the day, the measure, whose predecessors count. */
export const controlParameters = (view: View, pair: Pair, words: Words): Parameter[] =>
  view.controls.flatMap((control) =>
    'years' in control
      ? rangeParameters(control.key, words.t(`control.${control.key}.label`), words, years)
      : [parameterOf(control, pair, words)],
  )

/** The parameter of a control that is not a range. */
export function parameterOf(control: Control, pair: Pair, words: Words): Parameter {
  const { schema, example } = shape(control, pair, words)
  const description = words.t(`api.parameter.${control.key}`)
  return { name: control.key, in: 'query', description, schema, example }
}

function shape(control: Control, pair: Pair, { t, country }: Words): { schema: Schema; example: string } {
  if ('day' in control) return { schema: { type: 'string', format: 'date' }, example: '2024-12-01' }
  if ('year' in control) return { schema: { type: 'string', pattern: years.point }, example: '2016' }
  const list = controlWords(control, pair)
  const label = (word: string) =>
    'sides' in control && word !== list[0] ? country(countryOf(word)) : t(`control.${control.key}.${word}`)
  const [first = ''] = list
  return {
    schema: {
      type: 'string',
      enum: list,
      'x-enumDescriptions': Object.fromEntries(list.map((word) => [word, label(word)])),
      default: first,
    },
    example: list.at(-1) ?? first,
  }
}
