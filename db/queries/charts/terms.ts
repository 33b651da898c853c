import { setImmediate } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { partiesOf } from '../../catalog/pair'
import type { Word } from '../../catalog/vocabulary'
import { forEachYielding } from '../../event-loop'
import type { ListRequest } from '../../lists/engine'
import { contextOf } from '../../lists/sql/context'
import { selectRows } from '../../lists/sql/select'
import { records, where, within } from '../../lists/sql/where'
import { bool, list, maybe, text, word } from '../../store/shape'

/** An agreement's dates, at their own precision, and what they come to on the date in question. */
export interface Term {
  readonly id: string
  readonly type: Word<'agreement_type'>
  readonly status: Word<'agreement_status'>
  readonly reason: Word<'status_reason'>
  /** The date that the reason speaks of. */
  readonly reason_on: string | null
  /** The agreement that the reason names. */
  readonly related_id: string | null
  readonly term: Word<'term'> | null
  readonly signed_on: string | null
  readonly entry_into_force: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  /** The last day that `valid_to` covers. */
  readonly ends_on: string | null
  readonly term_basis: Word<'term_basis'> | null
  readonly disputed: boolean
  readonly event_id: string | null
  readonly sectors: readonly string[]
  /** Its parties in their stated order. */
  readonly bodies: readonly string[]
}

const fields = ['id', 'type', 'status', 'status_reason', 'status_reason_on', 'status_related_id', 'term']
const dates = ['signed_on', 'entry_into_force', 'valid_from', 'valid_to', 'term_basis']
const others = ['disputed', 'event_id', 'sector', 'ends_on']

const shape = {
  ...{ id: text, type: word('agreement_type'), status: word('agreement_status'), term: maybe(word('term')) },
  ...{ status_reason: word('status_reason'), status_reason_on: maybe(text), status_related_id: maybe(text) },
  ...{
    signed_on: maybe(text),
    entry_into_force: maybe(text),
    valid_from: maybe(text),
    valid_to: maybe(text),
  },
  ...{ ends_on: maybe(text), term_basis: maybe(word('term_basis')), disputed: bool },
  ...{ event_id: maybe(text), sector: list },
}

/** How many agreements are read at a time: what is written of so many takes a few milliseconds. */
const STEP = 10

/**
 * The terms of every agreement under the view's filters, some at a time; others get their turn in between. By the day of signing, or the
 * beginning of the term; those without either come last.
 */
export async function* termsInSteps(
  request: ListRequest,
  direction: 'oldest' | 'latest',
): AsyncGenerator<readonly Term[]> {
  const context = contextOf(request)
  const order = sql`coalesce(t.signed_on, t.valid_from) ${sql.raw(direction === 'latest' ? 'desc' : 'asc')} nulls last, t.id`
  const ids: string[] = []
  const found = request.scope.reader.tuples(
    sql`select t.id from ${records(context)} where ${where(context, request.view, request.query)} order by ${order}`,
  )
  await forEachYielding(found, ([id]) => ids.push(String(id)))
  for (let i = 0; i < ids.length; i += STEP) {
    const some = ids.slice(i, i + STEP)
    const terms = new Map((await agreementTerms(request, some)).map((term) => [term.id, term]))
    yield some.flatMap((id) => terms.get(id) ?? [])
    await setImmediate()
  }
}

/**
 * The terms of every agreement under the view's filters, oldest first; those without a date come last.
 * @param ids chooses some of them instead
 */
export async function agreementTerms(request: ListRequest, ids?: readonly string[]): Promise<Term[]> {
  if (ids?.length === 0) return []
  const context = contextOf(request)
  const chosen = ids
    ? sql`${within(context)} and t.id in ${ids}`
    : where(context, request.view, request.query)
  const { pair, reader } = request.scope
  const parties = [partiesOf(pair.a), partiesOf(pair.b)]
  const plain = { ...request, query: { ...request.query, columns: fields } }
  const rows = await reader.rows(
    sql`${selectRows(context, plain, ...dates, ...others, ...parties)}
    where ${chosen}
    order by coalesce(t.signed_on, t.valid_from) nulls last, t.id`,
    { ...shape, [partiesOf(pair.a)]: list, [partiesOf(pair.b)]: list } as typeof shape,
  )
  return rows.map(({ status_reason, status_reason_on, status_related_id, sector, ...own }) => ({
    ...own,
    reason: status_reason,
    reason_on: status_reason_on,
    related_id: status_related_id,
    sectors: sector,
    bodies: parties.flatMap((side) => (own as Readonly<Record<string, unknown>>)[side] as readonly string[]),
  }))
}
