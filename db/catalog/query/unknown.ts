import type { BadParameter } from '../../errors'
import { nearest } from './nearest'

/** What is expected where a year is asked for. */
export const YEAR = 'a year, YYYY'

/** A parameter that an address does not take, with those that it takes. */
export function unknownParameter(parameter: string, value: string, known: readonly string[]): BadParameter {
  const expected = known.length > 0 ? `one of: ${known.join(', ')}` : 'no parameters'
  return { parameter, value, reason: 'unknown_parameter', expected, ...meant(parameter, known) }
}

/** A value that a parameter does not take, with those that it takes. */
export function unknownWord(parameter: string, value: string, words: Iterable<string>): BadParameter {
  const known = [...words]
  const expected = known.length > 0 ? oneOf(known) : 'a value that the data has'
  return { parameter, value, reason: 'unknown_value', expected, ...meant(value, known) }
}

function meant(word: string, known: readonly string[]): Pick<BadParameter, 'didYouMean'> {
  const didYouMean = nearest(word, known)
  return didYouMean === undefined ? {} : { didYouMean }
}

/** The words that are expected; of many, the first ones and how many there are. */
function oneOf(words: readonly string[]): string {
  const some = words.slice(0, 20).join(', ')
  return words.length > 20 ? `one of ${words.length} words: ${some}, …` : `one of: ${some}`
}
