import { groupBy } from '../group'
import type { Schema } from '../schema/schema'
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
function successorsOf(dataset: Dataset): (id: string) => Iterable<string> {
  const links = entriesOf(dataset, 'institution_links').map(({ row }) => row)
  const next = groupBy(links, ({ from_id }) => from_id)
  return (id) => {
    const found = new Set([id])
    // What is added on the way is gone through as well.
    for (const at of found) for (const { to_id } of next.get(at) ?? []) if (to_id) found.add(to_id)
    found.delete(id)
    return found
  }
}
