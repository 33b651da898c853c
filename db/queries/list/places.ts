import { sql } from 'drizzle-orm'
import type { Field } from '../../catalog/field'
import type { Reader } from '../../store'
import type { Word } from './column'
import { columnOf } from './column-of'
import { type Context, orderExpression } from './expression'
import { heldNumbers } from './held'

/** The place of what is not stated: after everything else, in either direction. */
export const UNSTATED = 0xffff_ffff

/** Where a record, by its ordinal, stands by one field: a whole number below `UNSTATED`, equal for equal values. */
export type Places = (ordinal: number) => number

/**
 * Where the records of a collection stand by a field. Names have a place in their alphabet, values that repeat get theirs
 * from the list of them; of any other value the store has to be asked.
 */
export async function placesBy(reader: Reader, context: Context, field: Field): Promise<Places> {
  if (field.type === 'name' || field.type === 'text' || field.type === 'number' || field.type === 'id') {
    const { table } = context.collection
    const value = orderExpression(context, field)
    const place = field.type === 'name' ? value : sql`dense_rank() over (order by ${value})`
    const stated = sql`select t.ordinal, ${place} from ${sql.identifier(table)} t where ${value} is not null`
    const numbers = await heldNumbers(reader, table, stated, UNSTATED)
    return (ordinal) => numbers[ordinal] ?? UNSTATED
  }
  const { words, codes } = await columnOf(reader, context, field)
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
