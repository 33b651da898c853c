import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Step } from '../../analysis/checks/steps'
import { NotFound } from '../../errors'
import { schema } from '../../schema/schema'
import type { Scope, World } from '../../scope'
import { belongs } from '../belongs'
import type { Cited } from '../cited'

const { checks, check_claims, claims, sources } = schema

type Role = typeof check_claims.$inferSelect.role

/** A check as stored, with its arithmetic read. */
export type CheckRecord = Omit<typeof checks.$inferSelect, 'steps' | 'search' | 'ordinal'> & {
  readonly steps: readonly Step[]
}

/** A claim that a check used, with its source. */
export interface UsedClaim extends Cited {
  readonly role: Role
}

/** One check with its arithmetic and the claims it used, in the order of use. @throws NotFound */
export async function findCheck(
  scope: Scope,
  id: string,
): Promise<{ readonly check: CheckRecord; readonly claims: readonly UsedClaim[] }> {
  const [found] = await scope.reader.db
    .select()
    .from(checks)
    .where(and(eq(checks.id, id), belongs(scope, 'checks', checks.ordinal)))
  if (!found) throw new NotFound('check', id)
  const { steps, search: _, ordinal: __, ...check } = found
  const used = await scope.reader.db
    .select({ claim: claims, source: sources, role: check_claims.role })
    .from(check_claims)
    .innerJoin(claims, eq(claims.id, check_claims.claim_id))
    .innerJoin(sources, eq(sources.id, claims.source_id))
    .where(eq(check_claims.check_id, id))
    .orderBy(asc(check_claims.position))
  // The compiler wrote them from this type.
  return { check: { ...check, steps: JSON.parse(steps) as Step[] }, claims: used }
}

/** A check in which a claim takes part, and as what. */
export type CheckOfClaim = Pick<
  typeof checks.$inferSelect,
  'id' | 'rule' | 'verdict' | 'reason' | 'indicator' | 'year'
> & {
  readonly role: Role
  /** The first of the claims that the verdict speaks of. */
  readonly subject: Cited | undefined
}

/** The checks in which a claim takes part, in the order of the rules. */
export async function checksOfClaim(scope: Scope, claim: string): Promise<CheckOfClaim[]> {
  const { db } = scope.reader
  const { id, rule, verdict, reason, indicator, year } = checks
  const found = await db
    .select({ id, rule, verdict, reason, indicator, year, role: check_claims.role })
    .from(check_claims)
    .innerJoin(checks, eq(checks.id, check_claims.check_id))
    .where(and(eq(check_claims.claim_id, claim), belongs(scope, 'checks', checks.ordinal)))
    .orderBy(asc(checks.ordinal))
  const subjects = await subjectsOf(
    scope,
    found.map((check) => check.id),
  )
  return found.map((check) => ({ ...check, subject: subjects.get(check.id) }))
}

async function subjectsOf({ reader }: World, ids: readonly string[]): Promise<ReadonlyMap<string, Cited>> {
  const rows = await reader.db
    .select({ check: check_claims.check_id, claim: claims, source: sources })
    .from(check_claims)
    .innerJoin(claims, eq(claims.id, check_claims.claim_id))
    .innerJoin(sources, eq(sources.id, claims.source_id))
    .where(and(inArray(check_claims.check_id, [...ids]), eq(check_claims.position, 1)))
  return new Map(rows.map(({ check, claim, source }) => [check, { claim, source }]))
}
