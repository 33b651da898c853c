import { type SQL, sql } from 'drizzle-orm'
import type { Word } from '../../catalog/vocabulary'
import type { Reader } from '../../store'

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

type Row = {
  readonly id: string
  readonly type: Word<'agreement_type'>
  readonly signed_on: string | null
  readonly disputed: number
  readonly parties: string | null
  readonly sources: string | null
}

/**
 * The agreements, called `t`, for which `condition` is true, the latest first and those without a date of signing
 * last; at most `limit` of them where it is given.
 */
export async function signedAgreements(reader: Reader, condition: SQL, limit?: number): Promise<Signed[]> {
  const many = (table: string, value: string) => {
    const rows = sql`${sql.identifier(table)} j where j.agreement_id = t.id`
    return reader.dialect.joinText(sql`j.${sql.identifier(value)}`, rows, sql`j.position`, ';')
  }
  const rows = await reader.rows<Row>(sql`
    select t.id, t.type, t.signed_on, t.disputed, ${many('agreement_parties', 'institution_id')} as parties,
      ${many('agreement_sources', 'source_id')} as sources
    from agreements t where ${condition}
    order by t.signed_on desc nulls last, t.ordinal${limit === undefined ? sql`` : sql` limit ${limit}`}`)
  return rows.map((row) => ({
    ...row,
    disputed: row.disputed === 1,
    parties: row.parties?.split(';') ?? [],
    sources: row.sources?.split(';') ?? [],
  }))
}
