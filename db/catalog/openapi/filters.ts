import { type Field, keyOf } from '../field'
import type { Pair } from '../pair'
import { NOT_STATED, openFields } from '../query/query'
import type { View } from '../views'
import { type DatePatterns, dates } from './dates'
import type { Ids, Parameter, Schema, Words } from './types'
import { wordLabels } from './word-labels'

/** The filters of a view: one parameter a facet, three a range, whose ends a form sends apart. */
export function filterParameters(view: View, pair: Pair, words: Words, ids: Ids): Parameter[] {
  return openFields(view, pair).flatMap((field) => {
    if (field.filter === 'facet') return [facet(field, words, ids)]
    return field.filter === 'range' ? rangeParameters(keyOf(field), words.field(field, 'range'), words) : []
  })
}

function facet(field: Field, words: Words, ids: Ids): Parameter {
  const labels = wordLabels(field, words)
  const items: Schema = labels
    ? {
        type: 'string',
        enum: [...Object.keys(labels), NOT_STATED],
        'x-enumDescriptions': { ...labels, [NOT_STATED]: words.t('filter.not_stated') },
      }
    : { type: 'string', pattern: field.type === 'year' ? `^(\\d{4}|${NOT_STATED})$` : '^[\\w-]{1,80}$' }
  const example = Object.keys(labels ?? {})[0] ?? (field.refers && ids[field.refers]) ?? NOT_STATED
  const label = words.field(field)
  return {
    name: keyOf(field),
    in: 'query',
    description: field.refers
      ? words.t('api.parameter.facet_id', { label, target: words.t(`api.target.${field.refers}`) })
      : words.t('api.parameter.facet', { label }),
    schema: { type: 'array', items, minItems: 1 },
    style: 'form',
    explode: true,
    example: [example],
  }
}

/** A range and its two ends, which mean the same. */
export function rangeParameters(
  key: string,
  label: string,
  { t }: Words,
  { point, range }: DatePatterns = dates,
): Parameter[] {
  const parameter = (name: string, text: string, pattern: string, example: string): Parameter => ({
    name,
    in: 'query',
    description: t(`api.parameter.${text}`, { label, key }),
    schema: { type: 'string', pattern },
    example,
  })
  return [
    parameter(key, 'range', range, '2018..2024'),
    parameter(`${key}_from`, 'range_from', point, '2018'),
    parameter(`${key}_to`, 'range_to', point, '2024'),
  ]
}
