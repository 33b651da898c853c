import { type SQL, sql } from 'drizzle-orm'
import { collections } from '../../catalog/collections'
import type { Context } from './context'
import { own, ownValues } from './expression'

const name = sql.identifier

/** The ids of a record's sources joined by `;`: its own, those of its field of sources, or those of the records it rests on. */
export function sourceIds(context: Context): SQL {
  const { collection, dialect } = context
  if (collection.belongs.by === 'citation') return own('id')
  const field = collection.fields.find(({ refers }) => refers === 'sources')
  if (field?.via?.kind === 'many') {
    const { value, from, order } = ownValues(context, field.via)
    return dialect.joinText(value, from, order, ';')
  }
  if (field) return own(field.name)
  const rests = collection.restsOn
  if (!rests) return sql`''`
  const source = collections[rests.collection].fields.find(({ refers }) => refers === 'sources')
  const used = sql`${name(rests.table)} j join ${name(rests.collection)} c on c.id = j.${name(rests.value)}`
  const from = sql`${used} where j.${name(rests.owner)} = t.id`
  return dialect.joinText(sql`c.${name(source?.name ?? 'id')}`, from, sql`j.position`, ';')
}
