import { sql } from 'drizzle-orm'
import type { Collection } from '../catalog/collection'
import type { ListRequest } from '../lists/engine'
import { contextOf } from '../lists/sql/context'
import { records, where } from '../lists/sql/where'
import type { World } from '../scope'
import { maybe, text } from '../store/shape'

/**
 * The day on which each record of a collection last changed, `YYYY-MM-DD` by id: what is on record of it, or its status by
 * the passing of time. Empty for records that are worked out from others.
 * @param day up to which time has passed, `YYYY-MM-DD`
 * @param ids chooses some of them, a few thousand at most
 */
export async function recordChanges(
  { reader }: World,
  { name, fields }: Collection,
  day: string,
  ids?: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!fields.some(({ name }) => name === 'changed_on')) return new Map()
  const records = sql`${sql.identifier(name)} t`
  const chosen = ids ? sql`where t.id in ${ids}` : sql``
  const rows = await reader.rows(
    fields.some(({ via }) => via?.kind === 'status')
      ? sql`select t.id, case when s.from_on > t.changed_on then s.from_on else t.changed_on end as changed_on
          from ${records} left join agreement_statuses s
          on s.agreement_id = t.id and s.from_on <= ${day} and s.to_on >= ${day} ${chosen}`
      : sql`select t.id, t.changed_on from ${records} ${chosen}`,
    { id: text, changed_on: text },
  )
  return new Map(rows.map(({ id, changed_on }) => [id, changed_on]))
}

/**
 * The last day on which any agreement of a list changed, as `recordChanges` says; undefined where the list is empty.
 * @param day up to which time has passed, `YYYY-MM-DD`
 */
export async function lastChange(request: ListRequest, day: string): Promise<string | undefined> {
  const context = contextOf(request)
  const [last] = await request.scope.reader.rows(
    sql`
    select max(max(t.changed_on), coalesce(max(s.from_on), '')) as day
    from ${records(context)} left join agreement_statuses s
      on s.agreement_id = t.id and s.from_on <= ${day} and s.to_on >= ${day}
    where ${where(context, request.view, request.query)}`,
    { day: maybe(text) },
  )
  return last?.day ?? undefined
}

/** The day on which a record of a collection was last taken away; undefined where none was. */
export async function lastRemoval({ reader }: World, { name }: Collection): Promise<string | undefined> {
  const [removed] = await reader.rows(
    sql`select max(removed_on) as day from changes where collection = ${name}`,
    { day: maybe(text) },
  )
  return removed?.day ?? undefined
}
