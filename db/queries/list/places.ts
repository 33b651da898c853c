import { sql } from 'drizzle-orm'
import type { Field } from '../../catalog/field'
import type { Reader } from '../../store'
import type { Word } from './column'
import { columnOf } from './column-of'
import { type Context, orderExpression } from './expression'
import { heldOrder, heldPlaces } from './held'
import { type Places, UNSTATED } from './stable-sort'

/** The records of a collection by their ids. */
export const orderOfIds = (reader: Reader, { collection: { table } }: Context): Promise<Uint32Array> =>
  heldOrder(reader, table, sql`select t.ordinal from ${sql.identifier(table)} t order by t.id`)

/**
 * Where the records of a collection stand by a field. Names have a place in their alphabet, values that repeat get theirs
 * from the list of them; of any other value the store has to be asked.
 * @throws RangeError for a field of many values
 */
export async function placesBy(reader: Reader, context: Context, field: Field): Promise<Places> {
  if (field.type === 'id') {
    const order = await orderOfIds(reader, context)
    const places = new Uint32Array(order.length)
    for (const [place, ordinal] of order.entries()) places[ordinal] = place
    return (ordinal) => places[ordinal] ?? UNSTATED
  }
  if (field.type === 'name' || field.type === 'text' || field.type === 'number') {
    const { table } = context.collection
    const value = orderExpression(context, field)
    const place = field.type === 'name' ? value : sql`dense_rank() over (order by ${value})`
    const stated = sql`select t.ordinal, ${place} from ${sql.identifier(table)} t where ${value} is not null`
    const places = await heldPlaces(reader, table, stated)
    return (ordinal) => places[ordinal] ?? UNSTATED
  }
  const { words, codes, starts } = await columnOf(reader, context, field)
  if (starts) throw new RangeError(`${field.name} has many values, which have no order`)
  const places = placesOf(words)
  return (ordinal) => places[codes[ordinal] ?? 0] ?? UNSTATED
}

/** The place of each word as the engine orders values: numbers by size, text by its bytes. */
function placesOf(words: readonly Word[]): Uint32Array {
  const places = new Uint32Array(words.length).fill(UNSTATED)
  const stated = words.flatMap((word, code) =>
    word === null ? [] : { word, code, bytes: Buffer.from(String(word)) },
  )
  stated.sort((a, b) =>
    typeof a.word === 'number' && typeof b.word === 'number'
      ? a.word - b.word
      : Buffer.compare(a.bytes, b.bytes),
  )
  for (const [place, { code }] of stated.entries()) places[code] = place
  return places
}
