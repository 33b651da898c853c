import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { CollectionName } from '../catalog/names'
import type { Scope } from '../scope'

const entry = ({ pair }: Scope, collection: CollectionName, ordinal: SQLWrapper): SQL =>
  sql`from pair_records r where r.pair_id = ${pair.id} and r.collection = ${collection} and r.ordinal = ${ordinal}`

/** True of the records of a collection, by their ordinal, that belong to a scope as its own or as context. */
export const belongs = (scope: Scope, collection: CollectionName, ordinal: SQLWrapper): SQL =>
  sql`exists (select 1 ${entry(scope, collection, ordinal)})`

/** True of those that are its own. */
export const isOwn = (scope: Scope, collection: CollectionName, ordinal: SQLWrapper): SQL =>
  sql`exists (select 1 ${entry(scope, collection, ordinal)} and r.own = 1)`
