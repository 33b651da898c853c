import type { Pair } from '@/db/catalog/pair'
import type { Colour } from './types'

const variables = {
  a: 'var(--country-a)',
  b: 'var(--country-b)',
  neutral: 'var(--accent-neutral)',
  muted: 'var(--ink-muted)',
} as const satisfies Record<Colour, string>

/** The CSS variable that paints a colour's meaning. */
export function paint(colour: Colour): string {
  return variables[colour]
}

/**
 * The colour of a country in its pair, on every page of that pair: the one whose code comes first in the alphabet has
 * `a`, the other `b`. So the two are always told apart; nobody else has a colour.
 */
export function colourOf({ a, b }: Pair, country: string | null): 'a' | 'b' | 'neutral' {
  if (country === a) return 'a'
  return country === b ? 'b' : 'neutral'
}
