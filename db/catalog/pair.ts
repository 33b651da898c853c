/** Two countries by their ISO 3166-1 alpha-3 codes, in upper case and alphabetical order. */
export interface Pair {
  /** Both codes as addresses write them: `kaz-tjk`. */
  readonly id: string
  readonly a: string
  readonly b: string
}

/** A country as it stands in addresses and in the names of columns: `kaz`. */
export const wordOf = (country: string): string => country.toLowerCase()

/** The country that such a word stands for: `KAZ`. */
export const countryOf = (word: string): string => word.toUpperCase()

/** The pair of two countries, in either order. */
export function pairOf(one: string, other: string): Pair {
  const [a, b] = one < other ? [one, other] : [other, one]
  return { id: `${wordOf(a)}-${wordOf(b)}`, a, b }
}

/** Reads `kaz-tjk`; undefined unless it is two different codes in alphabetical order. */
export function readPair(id: string): Pair | undefined {
  const [, a, b] = /^([a-z]{3})-([a-z]{3})$/.exec(id) ?? []
  return a && b && a < b ? pairOf(countryOf(a), countryOf(b)) : undefined
}

/** The field that holds the parties of one country to an agreement: `parties_kaz`. */
export const partiesOf = (country: string): string => `parties_${wordOf(country)}`
