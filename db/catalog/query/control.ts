import type { BadParameter } from '../../errors'
import { type Control, controlWords } from '../control'
import type { Pair } from '../pair'
import { readDate, readRange } from './range'
import { unknownWord, YEAR } from './unknown'

/** What a control is set to, empty for its default; or what is wrong with the value. */
export function readControl(control: Control, value: string, pair: Pair): string | BadParameter {
  const bad = (reason: BadParameter['reason'], expected: string) => ({
    ...{ parameter: control.key, value, reason, expected },
  })
  if ('day' in control)
    return readDate(value)?.length === 10 ? value : bad('bad_date', 'a day that exists, YYYY-MM-DD')
  if ('years' in control) {
    const range = readRange(value)
    const ends = typeof range === 'string' ? [] : [range.from ?? '', range.to ?? '']
    if (typeof range !== 'string' && ends.every((end) => end === '' || end.length === 4))
      return ends.join('..')
    const reason = typeof range === 'string' ? range : 'bad_range'
    return bad(reason, 'years as from..to, from.. or ..to, the earlier first')
  }
  if ('year' in control) return readDate(value)?.length === 4 ? value : bad('unknown_value', YEAR)
  const words = controlWords(control, pair)
  if (words.includes(value)) return value === words[0] ? '' : value
  return unknownWord(control.key, value, words)
}
