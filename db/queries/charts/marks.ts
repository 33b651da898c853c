import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Word } from '../../catalog/vocabulary'
import type { ListRequest } from '../../lists/engine'
import { schema } from '../../schema/schema'
import type { Scope } from '../../scope'
import { number, text } from '../../store/shape'
import { belongs } from '../belongs'

/** What a chart over time can mark, by the words of the control `marks`. */
export type MarkKind = 'visits' | 'sessions' | 'signings'

/** Something that happened; dates at their own precision. */
export interface Mark {
  readonly starts_on: string
  readonly ends_on: string | null
  /** The event; null for a day of signing. */
  readonly event: string | null
  /** How many agreements were signed on the date; 0 for an event. */
  readonly signed: number
}

const eventKinds: Readonly<Record<Exclude<MarkKind, 'signings'>, readonly Word<'event_kind'>[]>> = {
  visits: ['state_visit', 'official_visit'],
  sessions: ['igc_session'],
}

/** The kind of mark that a view asks for; undefined where it wants none. */
export function markKind({ query }: Pick<ListRequest, 'query'>): MarkKind | undefined {
  const { marks = 'visits' } = query.controls
  return marks === 'visits' || marks === 'sessions' || marks === 'signings' ? marks : undefined
}

/** The visits, sessions of the commission or signings between the pair's countries that took place, oldest first. */
export async function marksOf({ scope }: ListRequest, kind: MarkKind): Promise<Mark[]> {
  return kind === 'signings' ? signings(scope) : happened(scope, eventKinds[kind])
}

async function happened(scope: Scope, kinds: readonly Word<'event_kind'>[]): Promise<Mark[]> {
  const { events } = schema
  const rows = await scope.reader.db
    .select({ event: events.id, starts_on: events.starts_on, ends_on: events.ends_on })
    .from(events)
    .where(
      and(
        inArray(events.kind, [...kinds]),
        eq(events.planned, false),
        belongs(scope, 'events', events.ordinal),
      ),
    )
    .orderBy(asc(events.starts_on), asc(events.id))
  return rows.map((row) => ({ ...row, signed: 0 }))
}

async function signings(scope: Scope): Promise<Mark[]> {
  const rows = await scope.reader.rows(
    sql`select t.signed_on, count(*) as n from agreements t
    where t.signed_on is not null and ${belongs(scope, 'agreements', sql`t.ordinal`)}
    group by t.signed_on order by t.signed_on`,
    { signed_on: text, n: number },
  )
  return rows.map(({ signed_on, n }) => ({ starts_on: signed_on, ends_on: null, event: null, signed: n }))
}
