import { type Field, fields } from './fields'
import type { Phrase } from './phrase'
import { bodyKinds, type Country, type FieldedKind, type HighestKind } from './phrases'
import { lottery, type Random } from './random'
import { bodyName, highestName } from './titles'

/** What a body is before it has a number and dates. */
export interface Charter {
  readonly country: Country
  readonly kind: FieldedKind | HighestKind
  /** What it looks after; nothing in particular where it looks after everything. */
  readonly fields: readonly Field[]
  /** Where it is a city's. */
  readonly city: Phrase | undefined
  readonly name: Phrase
  /** How much it signs, in proportion to the others. */
  readonly weight: number
}

/** A public body that can sign; dates as stated, null where none is. */
export interface Body extends Charter {
  readonly id: string
  readonly valid_from: string | null
  readonly valid_to: string | null
}

const highest = ['government', 'head_of_state', 'parliament'] as const satisfies HighestKind[]

/** How many bodies of a country are never reorganised; they come first. */
export const LASTING = highest.length

const otherKinds = lottery<FieldedKind>([
  ['committee', 24],
  ['agency', 14],
  ['service', 12],
  ['bank', 4],
  ['research', 12],
  ['university', 10],
  ['company', 14],
  ['city', 10],
])

/**
 * The bodies that a country begins with, the busiest first: government, president and parliament, then ministries,
 * then everybody else. Twice the rank is about half the signatures.
 */
export function firstCharters(random: Random, country: Country, count: number): Charter[] {
  const ministries = LASTING + Math.ceil(count * 0.1)
  return Array.from({ length: count }, (_, rank) => {
    const weight = 1 / (rank + 1) ** 0.9
    const kind = highest[rank]
    if (kind) return { country, kind, fields: [], city: undefined, name: highestName(kind, country), weight }
    const fielded = rank < ministries ? 'ministry' : otherKinds(random)
    const city = fielded === 'city' ? random.pick(country.cities) : undefined
    return charter(random, { country, city, weight }, fielded, random.pick(fields))
  })
}

/** What becomes of `ended` bodies (at least one), as one of `heirs` that share what they signed. */
export function successorCharter(random: Random, ended: readonly Body[], heirs: number): Charter {
  const { country, city, kind, fields: own } = random.pick(ended)
  const weight = ended.reduce((sum, body) => sum + body.weight, 0) / heirs
  const fielded = kind in bodyKinds ? (kind as FieldedKind) : 'agency'
  return charter(random, { country, city, weight }, fielded, random.pick(own.length > 0 ? own : fields))
}

function charter(
  random: Random,
  given: Pick<Charter, 'country' | 'city' | 'weight'>,
  kind: FieldedKind,
  first: Field,
): Charter {
  const second = random.pick(fields.filter((field) => field !== first))
  const own = random.chance(0.7) ? [first, second] : [first]
  return { ...given, kind, fields: own, name: bodyName(kind, own, given.country, given.city) }
}
