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
