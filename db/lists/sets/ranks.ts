import { sql } from 'drizzle-orm'
import type { Field } from '../../catalog/field'
import type { Reader } from '../../store/store'
import type { Context } from '../sql/context'
import { orderExpression } from '../sql/expression'
import { cachedNumbers, ranksById } from './cached'
import type { Value } from './column'
import { columnOf } from './column-of'
import { type Places, UNSTATED } from './stable-sort'

/**
 * Where the records of a pair stand by a field. Names have a place in their alphabet, values that repeat get theirs from the
 * list of them; of any other value the store has to be asked.
 * @throws RangeError for a field of many values
 */
export async function ranksBy(reader: Reader, context: Context, field: Field): Promise<Places> {
  if (field.type === 'id') {
    const order = await ranksById(reader, context)
    const places = new Uint32Array(order.length)
    for (const [place, record] of order.entries()) places[record] = place
    return (record) => places[record] ?? UNSTATED
  }
  if (field.type === 'name' || field.type === 'text' || field.type === 'number') {
    const value = orderExpression(context, field)
    const place = field.type === 'name' ? value : sql`dense_rank() over (order by ${value})`
    const places = await cachedNumbers(reader, context, place, sql`${value} is not null`)
    return (record) => places[record] ?? UNSTATED
  }
  const { values, codes, starts } = await columnOf(reader, context, field)
  if (starts) throw new RangeError(`${field.name} has many values, which have no order`)
  const places = placesOf(values)
  return (record) => places[codes[record] ?? 0] ?? UNSTATED
}

/** The place of each value as the engine orders values: numbers by size, text by its bytes. */
function placesOf(values: readonly Value[]): Uint32Array {
  const places = new Uint32Array(values.length).fill(UNSTATED)
  const stated = values.flatMap((value, code) =>
    value === null ? [] : { value, code, bytes: Buffer.from(String(value)) },
  )
  stated.sort((a, b) =>
    typeof a.value === 'number' && typeof b.value === 'number'
      ? a.value - b.value
      : Buffer.compare(a.bytes, b.bytes),
  )
  for (const [place, { code }] of stated.entries()) places[code] = place
  return places
}
