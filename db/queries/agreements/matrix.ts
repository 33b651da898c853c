import { sql } from 'drizzle-orm'
import type { ListRequest } from '../../lists/engine'
import { contextOf } from '../../lists/sql/context'
import { records, where } from '../../lists/sql/where'
import { number, text } from '../../store/shape'
import { lineageOf } from '../lineage'

/** How many agreements two bodies, one of each country, are both party to. */
export interface MatrixCell {
  readonly a: string
  readonly b: string
  readonly agreements: number
}

export interface Matrix {
  /** Bodies of the pair's first country, by how many agreements of the view they are party to. */
  readonly rows: readonly MatrixBody[]
  readonly columns: readonly MatrixBody[]
  readonly cells: readonly MatrixCell[]
}

export interface MatrixBody {
  readonly id: string
  readonly agreements: number
}

/**
 * Who signed with whom under the view's filters. Where predecessors are followed, a former body's agreements are
 * counted with every body that followed it and it has no row of its own.
 */
export async function signingMatrix(request: ListRequest): Promise<Matrix> {
  const { scope, view, query } = request
  const { reader, pair } = scope
  const context = contextOf(request)
  const lineage = await lineageOf(scope)
  const chosen = sql`select t.id from ${records(context)} where ${where(context, view, query)}`
  const direct = context.lineage ? sql`` : sql` and j.direct = 1`
  const side = (country: string) =>
    sql`select j.agreement_id, j.institution_id from agreement_bodies j
      where j.country_id = ${country}${direct} and j.agreement_id in (select id from chosen)`
  const isStanding = (id: string) => !context.lineage || lineage.isStanding(id)

  const counted = await reader.rows(
    sql`
    with chosen as materialized (${chosen}), a as (${side(pair.a)}), b as (${side(pair.b)})
    select a.institution_id as a, b.institution_id as b, count(*) as agreements
    from a join b on a.agreement_id = b.agreement_id group by 1, 2 order by 3 desc, 1, 2`,
    { a: text, b: text, agreements: number },
  )
  const bodies = async (country: string): Promise<MatrixBody[]> => {
    const rows = await reader.rows(
      sql`
      with chosen as materialized (${chosen})
      select s.institution_id as id, count(*) as agreements from (${side(country)}) s group by 1 order by 2 desc, 1`,
      { id: text, agreements: number },
    )
    return rows.filter(({ id }) => isStanding(id))
  }
  return {
    rows: await bodies(pair.a),
    columns: await bodies(pair.b),
    cells: counted.filter(({ a, b }) => isStanding(a) && isStanding(b)),
  }
}
