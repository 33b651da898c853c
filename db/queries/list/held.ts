import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../store'
import { addBit, type Bits, emptyBits } from './bits'
import { type Column, manyColumn, singleColumn } from './column'
import { inTurns } from './turns'

const numberBytes = ({ byteLength }: Uint32Array) => byteLength
const columnBytes = ({ codes, starts }: Column) => codes.byteLength + (starts?.byteLength ?? 0)

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

/** A number for each record from a statement that lists ordinal and number; `otherwise` for those that have none. */
export const heldNumbers = (reader: Reader, table: string, numbers: SQL, otherwise: number) =>
  hold(reader, `numbers ${reader.fingerprint(numbers)}`, async () => {
    const found = new Uint32Array(await sizeOf(reader, table)).fill(otherwise)
    await inTurns(reader.tuples(numbers), ([ordinal, number]) => {
      if (number !== null) found[Number(ordinal)] = Number(number)
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

/** An order that is worked out from what is held. @param name what it is ordered by, the same for the same order */
export const heldSorted = (reader: Reader, name: string, sort: () => Promise<Uint32Array>) =>
  hold(reader, `sorted ${name}`, sort)

/** A column from a statement that lists ordinal and value: one of each record, or `many` of them by ordinal. */
export const heldColumn = (reader: Reader, table: string, values: SQL, many: boolean): Promise<Column> =>
  reader.shelf.keep(
    `column ${reader.fingerprint(values)}`,
    async () => (many ? manyColumn : singleColumn)(await sizeOf(reader, table), reader.tuples(values)),
    columnBytes,
  )
