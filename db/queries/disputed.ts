import { and, eq } from 'drizzle-orm'
import { schema } from '../schema'
import type { Reader } from '../store'

// A store never changes under a reader, so its disputes are read once.
const held = new WeakMap<Reader, Promise<ReadonlySet<string>>>()

/** The ids of the claims that a check with the verdict `disagrees` speaks of. */
export function disputedClaims(reader: Reader): Promise<ReadonlySet<string>> {
  const known = held.get(reader) ?? read(reader)
  held.set(reader, known)
  return known
}

async function read({ db }: Reader): Promise<ReadonlySet<string>> {
  const { checks, check_claims } = schema
  const rows = await db
    .selectDistinct({ id: check_claims.claim_id })
    .from(check_claims)
    .innerJoin(checks, eq(checks.id, check_claims.check_id))
    .where(and(eq(checks.verdict, 'disagrees'), eq(check_claims.role, 'checked')))
  return new Set(rows.map(({ id }) => id))
}
