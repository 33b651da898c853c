import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../store'
import { addBit, type Bits, emptyBits } from './bits'
import { type Column, manyColumn, singleColumn } from './column'
import { UNSTATED } from './stable-sort'
import { inTurns } from './turns'

const numberBytes = ({ byteLength }: Uint32Array) => byteLength
/** What a word weighs in memory besides its letters: its string, its entry in the list. */
const WORD_BYTES = 40
const columnBytes = ({ words, codes, starts }: Column) =>
  words.reduce<number>((sum, word) => sum + WORD_BYTES + 2 * String(word ?? '').length, 0) +
  codes.byteLength +
  (starts?.byteLength ?? 0)

const hold = (reader: Reader, name: string, make: () => Promise<Uint32Array>) =>
  reader.shelf.keep(name, make, numberBytes)

/** How many records a collection's table has: ordinals count them from 0. */
async function sizeOf(reader: Reader, table: string): Promise<number> {
  const [last] = await reader.rows<{ n: number | null }>(
    sql`select max(ordinal) as n from ${sql.identifier(table)}`,
  )
  return typeof last?.n === 'number' ? last.n + 1 : 0
}

/** The ordinals that a statement's first column lists, as a set. */
export const heldSet = (reader: Reader, table: string, ordinals: SQL): Promise<Bits> =>
  hold(reader, `set ${reader.fingerprint(ordinals)}`, async () => {
    const bits = emptyBits(await sizeOf(reader, table))
    await inTurns(reader.tuples(ordinals), ([ordinal]) => addBit(bits, Number(ordinal)))
    return bits
  })

/** A place for each record from a statement that lists ordinal and place, for all that have one. */
export const heldPlaces = (reader: Reader, table: string, places: SQL): Promise<Uint32Array> =>
  hold(reader, `places ${reader.fingerprint(places)}`, async () => {
    const found = new Uint32Array(await sizeOf(reader, table)).fill(UNSTATED)
    await inTurns(reader.tuples(places), ([ordinal, place]) => {
      found[Number(ordinal)] = Number(place)
    })
    return found
  })

/** The ordinals that a statement's first column lists, in its order. */
export const heldOrder = (reader: Reader, table: string, ordinals: SQL): Promise<Uint32Array> =>
  hold(reader, `order ${reader.fingerprint(ordinals)}`, async () => {
    const order = new Uint32Array(await sizeOf(reader, table))
    let place = 0
    await inTurns(reader.tuples(ordinals), ([ordinal]) => {
      order[place++] = Number(ordinal)
    })
    return order.subarray(0, place)
  })

/** A column from a statement that lists ordinal and value: one of each record, or `many` of them by ordinal. */
export const heldColumn = (reader: Reader, table: string, values: SQL, many: boolean): Promise<Column> =>
  reader.shelf.keep(
    `column ${reader.fingerprint(values)}`,
    async () => (many ? manyColumn : singleColumn)(await sizeOf(reader, table), reader.tuples(values)),
    columnBytes,
  )
