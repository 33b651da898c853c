import type { Word } from '../../db/catalog/vocabulary'
import { type Body, type Charter, firstCharters, LASTING, successorCharter } from './bodies'
import { FIRST_SIGNING } from './calendar'
import type { Country } from './phrases'
import { lottery, type Random } from './random'
import { planReforms, type Reform, turnover } from './reforms'

/** What became of a body; `to_id` is null where it was dissolved. */
export interface Succession {
  readonly from_id: string
  readonly to_id: string | null
  readonly kind: Word<'institution_link_kind'>
  readonly effective_on: string | null
}

/** All bodies of a country, past and present, with their reorganisations. */
export interface Roster {
  readonly bodies: readonly Body[]
  readonly successions: readonly Succession[]
  /** A body that exists on a day (`YYYY-MM-DD`); busy ones are drawn more often. */
  signer(random: Random, day: string): Body
}

/**
 * Founds the bodies of a country and reorganises them, so that a fifth are predecessors in the end.
 * @param count of all bodies, at least 10
 */
export function makeRoster(random: Random, country: Country, count: number): Roster {
  const reforms = planReforms(random, Math.round(count / 5))
  const begun = reforms.reduce((sum, { kind }) => sum + turnover[kind].begins, 0)
  const bodies = new Map<string, Body>()
  const successions = new Map<string, Succession>()
  const found = (charter: Charter, valid_from: string | null): Body => {
    const id = `${country.code}-body-${String(bodies.size + 1).padStart(4, '0')}`
    const body = { ...charter, id, country, valid_from, valid_to: null }
    bodies.set(id, body)
    return body
  }
  // Oldest first, and every link runs from an older body to a younger one: none leads back.
  const living = firstCharters(random, country, count - begun).map((charter) => found(charter, null))
  const link = ({ kind, effective_on }: Reform, from: Body, to?: Body) => {
    const succession = { from_id: from.id, to_id: to?.id ?? null, kind, effective_on }
    successions.set(`${from.id} ${to?.id}`, succession)
  }

  function carryOut(reform: Reform) {
    const { ends, begins } = turnover[reform.kind]
    if (ends === 0) {
      const giver = random.integer(LASTING, living.length - 2)
      const [from, to] = [living[giver], living[random.integer(giver + 1, living.length - 1)]]
      if (from && to) link(reform, from, to)
      return
    }
    const ended = Array.from({ length: ends }, () => living.splice(reformed(random, living.length), 1)).flat()
    for (const body of ended) bodies.set(body.id, { ...body, valid_to: reform.effective_on })
    const successors = Array.from({ length: begins }, () =>
      found(successorCharter(random, ended, begins), reform.effective_on),
    )
    living.push(...successors)
    for (const from of ended) {
      for (const to of successors) link(reform, from, to)
      if (successors.length === 0) link(reform, from)
    }
  }

  const first = electorate(FIRST_SIGNING, living)
  const electorates = [first]
  for (const reform of reforms) {
    carryOut(reform)
    electorates.push(electorate(reform.day, living))
  }
  return {
    bodies: [...bodies.values()],
    successions: [...successions.values()],
    signer: (random, day) => (electorates.findLast(({ from }) => from <= day) ?? first).draw(random),
  }
}

const electorate = (from: string, living: readonly Body[]) => ({
  from,
  draw: lottery(living.map((body) => [body, body.weight] as const)),
})

/** The place of a body that is to be reorganised, more often of a busy one, which stand first. */
const reformed = (random: Random, living: number) =>
  LASTING + Math.floor(random.next() ** 2 * (living - LASTING))
