import { sql } from 'drizzle-orm'
import type { Word } from '../../catalog/vocabulary'
import type { Reader } from '../../store'
import { contextOf, type ListRequest } from '../list/list'
import { where } from '../list/where'

/** What the timeline draws of an agreement; dates at their own precision. */
export interface Term {
  readonly id: string
  readonly type: Word<'agreement_type'>
  readonly status: Word<'agreement_status'>
  readonly signed_on: string | null
  readonly entry_into_force: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
}

/** The terms of every agreement under the view's filters, oldest first; those without a date come last. */
export async function agreementTerms(reader: Reader, request: ListRequest): Promise<Term[]> {
  const rows = await reader.rows(sql`
    select t.id, t.type, t.status, t.signed_on, t.entry_into_force, t.valid_from, t.valid_to from agreements t
    where ${where(contextOf(reader, request), request.view, request.query)}
    order by coalesce(t.signed_on, t.valid_from) nulls last, t.id`)
  return rows as unknown as Term[]
}
