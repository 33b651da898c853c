import { sql } from 'drizzle-orm'
import type { Scope } from '../scope'
import { text } from '../store/shape'
import { belongs } from './belongs'

const ID_BYTES = 60

/** The ids of the claims of a scope that a check with the verdict `disagrees` speaks of. */
export const disputedClaims = (scope: Scope): Promise<ReadonlySet<string>> =>
  scope.reader.memo.keep(
    `disputed ${scope.pair.id}`,
    () => read(scope),
    ({ size }) => size * ID_BYTES,
  )

async function read(scope: Scope): Promise<ReadonlySet<string>> {
  const rows = await scope.reader.rows(
    sql`
    select distinct j.claim_id as id from checks t join check_claims j on j.check_id = t.id
    where t.verdict = 'disagrees' and j.role = 'checked' and ${belongs(scope, 'checks', sql`t.ordinal`)}`,
    { id: text },
  )
  return new Set(rows.map(({ id }) => id))
}
