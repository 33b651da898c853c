import { sql } from 'drizzle-orm'
import { calledBy } from '../../catalog/called'
import { namedTarget } from '../../catalog/file-header'
import type { Target } from '../../catalog/names'
import { ENTRY_BYTES } from '../../store/memo'
import { maybe, number } from '../../store/shape'
import type { Reader } from '../../store/store'
import type { ListRequest } from '../engine'
import { chosenFields } from '../request'
import type { Many } from './expression'

/** What stands between two values of a cell, at most. */
const SEPARATOR = 2

/**
 * Bytes of UTF-8 that no cell of many values of a list exceeds: as many values as any record of the store has, each as long as
 * the longest there is. Worked out once for a store.
 */
export async function manyBound(request: ListRequest): Promise<number> {
  const { reader } = request.scope
  const bounds = chosenFields(request).map(async (field) => {
    if (field.via?.kind !== 'many') return 0
    const target = namedTarget(field)
    const [{ most, widest }, name] = await Promise.all([
      valuesIn(reader, field.via),
      target ? longestName(reader, target) : { bytes: 0 },
    ])
    return most * (Math.max(widest, name.bytes) + SEPARATOR)
  })
  return Math.max(0, ...(await Promise.all(bounds)))
}

const valuesIn = (reader: Reader, { table, owner, value }: Many) =>
  reader.memo.keep(
    `many ${table} ${owner} ${value}`,
    async () => {
      const [row] = await reader.rows(
        sql`
        select max(n) as most, max(w) as widest from (
          select count(*) as n, max(octet_length(${sql.identifier(value)})) as w
          from ${sql.identifier(table)} group by ${sql.identifier(owner)})`,
        { most: maybe(number), widest: maybe(number) },
      )
      return { most: row?.most ?? 0, widest: row?.widest ?? 0 }
    },
    () => ENTRY_BYTES,
  )

const longestName = (reader: Reader, target: Exclude<Target, 'countries'>) =>
  reader.memo.keep(
    `longest name ${target}`,
    async () => {
      const called = calledBy(target)
      const [row] = await reader.rows(
        'column' in called
          ? sql`select max(octet_length(${sql.identifier(called.column)})) as bytes from ${sql.identifier(target)}`
          : sql`select max(octet_length(text)) as bytes from names where subject = ${called.subject}`,
        { bytes: maybe(number) },
      )
      return { bytes: row?.bytes ?? 0 }
    },
    () => ENTRY_BYTES,
  )
