import type { BadParameter } from '../../errors'

/** Bytes of a query string; no page of the desk makes a longer one. */
const LONGEST_QUERY = 8192
const MOST_PARAMETERS = 200
const LONGEST_KEY = 100
const LONGEST_VALUE = 4096
/** Words of one value that is a list: columns, orders. */
const MOST_WORDS = 100

/** As much of a value as an answer repeats. */
const SHOWN = 200

/**
 * Why a query string is too much to be read, from its size alone; undefined where it may be read. What lies within these
 * bounds takes a few milliseconds at most, whatever it says.
 * @param search with or without its `?`, as it came
 */
export function boundsFault(search: string): BadParameter | undefined {
  // Taken apart only when it is short.
  return search.length > LONGEST_QUERY
    ? tooLong('query', search, LONGEST_QUERY)
    : pairsFault([...new URLSearchParams(search)])
}

/** The same of parameters that have been taken apart. */
export function pairsFault(pairs: readonly (readonly [string, string])[]): BadParameter | undefined {
  if (pairs.length > MOST_PARAMETERS)
    return tooMany(
      'query',
      pairs.map((pair) => pair.join('=')).join('&'),
      `at most ${MOST_PARAMETERS} parameters`,
    )
  for (const [key, value] of pairs) {
    if (key.length > LONGEST_KEY) return tooLong(key, value, LONGEST_KEY)
    if (value.length > LONGEST_VALUE) return tooLong(key, value, LONGEST_VALUE)
    if (value.split(',', MOST_WORDS + 1).length > MOST_WORDS)
      return tooMany(key, value, `at most ${MOST_WORDS} words with commas between them`)
  }
  return undefined
}

const tooLong = (parameter: string, value: string, most: number): BadParameter => ({
  ...{ parameter: parameter.slice(0, SHOWN), value: value.slice(0, SHOWN) },
  ...{ reason: 'too_long', expected: `at most ${most} characters` },
})

const tooMany = (parameter: string, value: string, expected: string): BadParameter => ({
  ...{ parameter, value: value.slice(0, SHOWN), reason: 'too_many', expected },
})
