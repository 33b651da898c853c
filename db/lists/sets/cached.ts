import { type SQL, sql } from 'drizzle-orm'
import type { View } from '../../catalog/views'
import { forEachYielding } from '../../event-loop'
import { number } from '../../store/shape'
import type { Reader } from '../../store/store'
import type { Context } from '../sql/context'
import { always, records, within } from '../sql/where'
import { addBit, type Bits, emptyBits } from './bits'
import { type Column, manyColumn, singleColumn } from './column'
import { UNSTATED } from './stable-sort'

const numberBytes = ({ byteLength }: Uint32Array) => byteLength
/** What a value weighs in memory besides its letters: its string, its entry in the list. */
const WORD_BYTES = 40
const columnBytes = ({ values, codes, starts }: Column) =>
  values.reduce<number>((sum, value) => sum + WORD_BYTES + 2 * String(value ?? '').length, 0) +
  codes.byteLength +
  (starts?.byteLength ?? 0)

const hold = (reader: Reader, name: string, make: () => Promise<Uint32Array>) =>
  reader.memo.keep(name, make, numberBytes)

/** How many records of the collection belong to the pair: places count them from 0. */
async function sizeOf(reader: Reader, context: Context): Promise<number> {
  const [found] = await reader.rows(sql`select count(*) as n from pair_records r where ${within(context)}`, {
    n: number,
  })
  return found?.n ?? 0
}

/** The places of the pair's records for which `condition` is true, as a set. */
export function cachedSet(reader: Reader, context: Context, condition: SQL): Promise<Bits> {
  const places = sql`select r.place from ${records(context)} where ${within(context)} and ${condition}`
  return hold(reader, `set ${reader.fingerprint(places)}`, async () => {
    const bits = emptyBits(await sizeOf(reader, context))
    await forEachYielding(reader.tuples(places), ([place]) => addBit(bits, Number(place)))
    return bits
  })
}

/** The place of a record of the view as a set, which is empty where the view has no such record; not kept. */
export async function recordSet(reader: Reader, context: Context, view: View, id: string): Promise<Bits> {
  const found = await reader.rows(
    sql`select r.place from ${records(context)} where ${always(context, view)} and t.id = ${id}`,
    { place: number },
  )
  const bits = emptyBits(await sizeOf(reader, context))
  for (const { place } of found) addBit(bits, place)
  return bits
}

/** For each of the pair's records, by place, a number: `value` where it is stated. */
export function cachedNumbers(
  reader: Reader,
  context: Context,
  value: SQL,
  stated: SQL,
): Promise<Uint32Array> {
  const numbers = sql`select r.place, ${value} from ${records(context)} where ${within(context)} and ${stated}`
  return hold(reader, `numbers ${reader.fingerprint(numbers)}`, async () => {
    const found = new Uint32Array(await sizeOf(reader, context)).fill(UNSTATED)
    await forEachYielding(reader.tuples(numbers), ([place, number]) => {
      found[Number(place)] = Number(number)
    })
    return found
  })
}

/** The places of the pair's records by their ids. */
export function ranksById(reader: Reader, context: Context): Promise<Uint32Array> {
  const places = sql`select r.place from ${records(context)} where ${within(context)} order by t.id`
  return cachedList(reader, context, places)
}

/** The ordinals of the pair's records, by place. */
export function ordinalsOf(reader: Reader, context: Context): Promise<Uint32Array> {
  const ordinals = sql`select r.ordinal from pair_records r where ${within(context)} order by r.place`
  return cachedList(reader, context, ordinals)
}

const cachedList = (reader: Reader, context: Context, numbers: SQL): Promise<Uint32Array> =>
  hold(reader, `list ${reader.fingerprint(numbers)}`, async () => {
    const list = new Uint32Array(await sizeOf(reader, context))
    let next = 0
    await forEachYielding(reader.tuples(numbers), ([number]) => {
      list[next++] = Number(number)
    })
    return list
  })

/**
 * A column of the pair's records by place: one `value` of each or, where `joined` says what they are joined with, many.
 */
export function heldColumn(reader: Reader, context: Context, value: SQL, joined?: SQL): Promise<Column> {
  const values = joined
    ? sql`select r.place, ${value} from ${records(context)} left join ${joined} where ${within(context)} order by r.place`
    : sql`select r.place, ${value} from ${records(context)} where ${within(context)}`
  return reader.memo.keep(
    `column ${reader.fingerprint(values)}`,
    async () => (joined ? manyColumn : singleColumn)(await sizeOf(reader, context), reader.tuples(values)),
    columnBytes,
  )
}
