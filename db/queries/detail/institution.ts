import { and, asc, eq, sql } from 'drizzle-orm'
import { NotFound } from '../../errors'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { belongs } from '../belongs'
import { namesOf } from './names'
import { countSigned, signedAgreements } from './signed'

/** How many agreements of each kind a body's page lists; the rest is in the register. */
export const SHOWN = 100

/** One body with its names and sources, what it signed and what its predecessors signed. @throws NotFound */
export async function findInstitution(scope: Scope, id: string) {
  const { db } = scope.reader
  const { institutions, institution_sources, sources } = schema
  const [institution] = await db
    .select()
    .from(institutions)
    .where(and(eq(institutions.id, id), belongs(scope, 'institutions', institutions.ordinal)))
  if (!institution) throw new NotFound('institution', id)
  const [names, cited, own, inherited] = await Promise.all([
    namesOf(scope, 'institution', id),
    db
      .select({ source: sources })
      .from(institution_sources)
      .innerJoin(sources, eq(sources.id, institution_sources.source_id))
      .where(eq(institution_sources.institution_id, id))
      .orderBy(asc(institution_sources.position)),
    agreementsOf(scope, id, true),
    agreementsOf(scope, id, false),
  ])
  return { institution, names, sources: cited.map((c) => c.source), own, inherited }
}

/** The latest agreements that a body signed itself or, where not `direct`, through its predecessors; and how many. */
async function agreementsOf(scope: Scope, id: string, direct: boolean) {
  const signed = sql`t.id in (select j.agreement_id from agreement_bodies j
    where j.institution_id = ${id} and j.direct = ${Number(direct)})`
  const [total, rows] = await Promise.all([
    countSigned(scope, signed),
    signedAgreements(scope, signed, SHOWN),
  ])
  return { total, rows }
}
