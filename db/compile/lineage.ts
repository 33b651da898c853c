import type { Schema } from '../schema'
import type { Dataset } from './dataset'
import { entriesOf } from './rules/row-rule'

type Body = Schema['agreement_bodies']['$inferInsert']

/**
 * Every body that stands for a party of an agreement today: the party and all that followed it, however many steps
 * away. A body that is a party itself is `direct`, whatever it succeeded.
 */
export function* agreementBodies(dataset: Dataset): Iterable<Body> {
  const countryOf = new Map(entriesOf(dataset, 'institutions').map(({ row }) => [row.id, row.country_id]))
  const successors = successorsOf(dataset)
  const partiesOf = new Map<string, Set<string>>()
  for (const { row } of entriesOf(dataset, 'agreement_parties')) {
    const parties = partiesOf.get(row.agreement_id) ?? new Set()
    partiesOf.set(row.agreement_id, parties.add(row.institution_id))
  }
  for (const [agreement_id, parties] of partiesOf) {
    const bodies = new Set([...parties].flatMap((id) => [id, ...successors(id)]))
    for (const institution_id of bodies)
      yield {
        agreement_id,
        institution_id,
        country_id: countryOf.get(institution_id) ?? '',
        direct: parties.has(institution_id),
      }
  }
}

/** All bodies that follow a body, each once, in any number of steps. */
function successorsOf(dataset: Dataset): (id: string) => ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { row } of entriesOf(dataset, 'institution_links'))
    if (row.to_id) next.set(row.from_id, [...(next.get(row.from_id) ?? []), row.to_id])
  const known = new Map<string, ReadonlySet<string>>()
  const follow = (id: string): ReadonlySet<string> => {
    const found = known.get(id)
    if (found) return found
    const all = new Set((next.get(id) ?? []).flatMap((successor) => [successor, ...follow(successor)]))
    known.set(id, all)
    return all
  }
  return follow
}
