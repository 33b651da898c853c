import { type SQL, sql } from 'drizzle-orm'
import type { Word } from '../../catalog/vocabulary'
import type { Scope } from '../../scope'
import { bool, list, maybe, number, text, word } from '../../store/shape'
import { belongs } from '../belongs'

/** An agreement as the pages of bodies and events list it. */
export interface Signed {
  readonly id: string
  readonly type: Word<'agreement_type'>
  /** At its own precision. */
  readonly signed_on: string | null
  readonly disputed: boolean
  /** Ids of the bodies that signed it, in the stated order. */
  readonly parties: readonly string[]
  readonly sources: readonly string[]
}

const signed = {
  ...{ id: text, type: word('agreement_type'), signed_on: maybe(text), disputed: bool },
  ...{ parties: list, sources: list },
}

/**
 * The agreements of a scope, called `t`, for which `condition` is true, the latest first and those without a date of signing
 * last; at most `limit` of them where it is given.
 */
export async function signedAgreements(scope: Scope, condition: SQL, limit?: number): Promise<Signed[]> {
  const many = (table: string, value: string) => {
    const rows = sql`${sql.identifier(table)} j where j.agreement_id = t.id`
    return scope.reader.dialect.joinText(sql`j.${sql.identifier(value)}`, rows, sql`j.position`, ';')
  }
  return scope.reader.rows(
    sql`select t.id, t.type, t.signed_on, t.disputed, ${many('agreement_parties', 'institution_id')} as parties,
      ${many('agreement_sources', 'source_id')} as sources
    from agreements t where ${ofScope(scope)} and ${condition}
    order by t.signed_on desc nulls last, t.ordinal${limit === undefined ? sql`` : sql` limit ${limit}`}`,
    signed,
  )
}

/** How many of them there are. */
export async function countSigned(scope: Scope, condition: SQL): Promise<number> {
  const [row] = await scope.reader.rows(
    sql`select count(*) as n from agreements t where ${ofScope(scope)} and ${condition}`,
    { n: number },
  )
  return row?.n ?? 0
}

const ofScope = (scope: Scope) => belongs(scope, 'agreements', sql`t.ordinal`)
