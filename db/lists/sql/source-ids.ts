import { type SQL, sql } from 'drizzle-orm'
import type { Context } from './context'
import { ownValues } from './expression'

/** The ids of a record's sources joined by `;`: its own, those of its field of sources, or those of the claims it used. */
export function sourceIds(context: Context): SQL {
  const { collection, dialect } = context
  if (collection.table === 'sources') return sql`t.id`
  const field = collection.fields.find(({ refers }) => refers === 'sources')
  if (field && field.via?.kind !== 'many') return sql`t.${sql.identifier(field.name)}`
  if (field?.via?.kind === 'many') {
    const { value, from, order } = ownValues(context, field.via)
    return dialect.joinText(value, from, order, ';')
  }
  const claims = sql`check_claims j join claims c on c.id = j.claim_id where j.check_id = t.id`
  return dialect.joinText(sql`c.source_id`, claims, sql`j.position`, ';')
}
