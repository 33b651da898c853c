import { sql } from 'drizzle-orm'
import { collectionNames } from '../../db/catalog/names'
import { writePairRecords } from '../../db/compile/pair-records'
import { shippedMigrations } from '../../db/compile/version'
import { createStore } from '../../db/store/store'

/** How large a bulk store is, and which of all of its size. */
export interface BulkSize {
  readonly agreements: number
  readonly claims: number
  readonly seed: number
}

/** What downloads are measured on. */
export const bulkSize: BulkSize = { agreements: 1_000_000, claims: 10_000_000, seed: 1 }

const BODIES = 2000
const SOURCES = 1000
const RELEASED = '2026-11-23'

/**
 * Writes a store of made-up rows for measurements, in SQL alone: no dataset of this size could be held in memory to be
 * compiled. It has what lists and files read (its full-text indexes are empty), and nothing in it is a fact. Equal sizes and seeds
 * give equal rows.
 * @param file where the store will be; must not exist
 */
export async function generateBulk(file: string, size: BulkSize): Promise<void> {
  const writer = createStore(file, shippedMigrations)
  const { db } = writer
  await db.get(sql`pragma journal_mode = off`)
  await db.run(sql`pragma synchronous = off`)
  await db.run(sql`pragma cache_size = -262144`)
  const indexes = await db.all<{ name: string; text: string }>(
    sql`select name, sql as text from sqlite_master where type = 'index' and sql is not null`,
  )
  // An index is made faster over all rows than row by row.
  for (const { name } of indexes) await db.run(sql.raw(`drop index "${name}"`))
  // Made while nothing is there: a store without them cannot be opened, and nobody searches this one.
  for (const name of collectionNames) writer.index(name)
  await writer.transaction(async () => {
    for (const statement of statements(size)) await db.run(sql.raw(statement))
    for (const { text } of indexes) await db.run(sql.raw(text))
    await writePairRecords(writer)
  })
  await db.run(sql`analyze`)
  writer.close()
}

/** Numbers 0 to `count` - 1 as `i`, in order. */
const each = (count: number) =>
  `(with recursive n (i) as (select 0 union all select i + 1 from n where i + 1 < ${count}) select i from n)`

/** A whole number from 0 to `below` - 1 that looks as if drawn: row `i` and `salt` decide it (a linear congruence). */
const drawn = (seed: number, salt: number, below: number) =>
  `(((i * 7919 + ${salt} * 104729 + ${seed} * 15485863 + 12345) * 1103515245 % 2147483648) / 65536 % ${below})`

function* statements({ agreements, claims, seed }: BulkSize): Iterable<string> {
  const any = (salt: number, below: number) => drawn(seed, salt, below)
  const one = (salt: number, ...words: string[]) =>
    `case ${any(salt, words.length)} ${words.map((word, i) => `when ${i} then '${word}'`).join(' ')} end`
  const id = `'agr-' || printf('%07d', i)`
  const day = (salt: number) =>
    `printf('%04d-%02d-%02d', 1992 + ${any(salt, 34)}, 1 + ${any(salt + 1, 12)}, 1 + ${any(salt + 2, 28)})`
  const endYear = `(2000 + ${any(7, 40)})`
  const body = (side: 0 | 1) => `'body-' || printf('%04d', 2 * ${any(20 + side, BODIES / 2)} + ${side})`

  yield `insert into countries (id, alpha2) values ('KAZ', 'KZ'), ('TJK', 'TJ')`
  yield `insert into sources (ordinal, id, publisher, title, kind, changed_on, search)
    select i, 'source-' || printf('%04d', i), 'Agency ' || i, 'Bulletin ' || i, 'news', '${RELEASED}', '' from ${each(SOURCES)}`
  yield `insert into institutions (ordinal, id, country_id, kind, changed_on, search)
    select i, 'body-' || printf('%04d', i), iif(i % 2 = 0, 'KAZ', 'TJK'), 'ministry', '${RELEASED}', '' from ${each(BODIES)}`
  yield `insert into names select 'agreement', ${id}, 'en', 'Memorandum of understanding, "number ' || i || '", between the '
    || 'ministries and agencies of both countries on cooperation in area ' || ${any(6, 500)}, 'source' from ${each(agreements)}`
  yield `insert into names select 'institution', 'body-' || printf('%04d', i), 'en',
    'Ministry of Affairs, number ' || i, 'source' from ${each(BODIES)}`
  yield `insert into name_order select 'agreement', 'en', ${id}, ${any(8, 32768)} * 65536 + i from ${each(agreements)}`
  yield `insert into agreements (ordinal, id, type, signed_on, place, valid_to, ends_on, term_basis, disputed, note,
      changed_on, search)
    select i, ${id}, ${one(1, 'memorandum', 'agreement', 'protocol', 'programme')}, ${day(2)}, 'Astana', ${endYear},
      ${endYear} || '-12-31', 'title', 0, '=Remark ' || i || ' of the compilers, with a comma and some more words',
      '${RELEASED}', ''
    from ${each(agreements)}`
  // Both parties of an agreement follow each other, as the key of the table has it.
  yield `insert into agreement_parties (agreement_id, institution_id, country_id, kind, position)
    select ${id}, iif(side = 0, ${body(0)}, ${body(1)}), iif(side = 0, 'KAZ', 'TJK'), 'ministry', side + 1
    from ${each(agreements)} cross join (select 0 as side union all select 1)`
  yield `insert into agreement_bodies select agreement_id, institution_id, country_id, 1 from agreement_parties`
  yield `insert into agreement_statuses (agreement_id, from_on, to_on, status, reason, reason_on)
    select id, '0000-01-01', '9999-12-31', iif(ends_on < '${RELEASED}', 'lapsed', 'in_force'), 'term_running', valid_to
    from agreements order by id`
  yield `insert into claims (ordinal, id, topic, indicator, kind, reporter_id, from_id, to_id, period_start, period_end,
      period_kind, value, unit, qualifier, significant_unit, rank, source_id, note, finest_unit, low, high,
      low_included, high_included, changed_on, search)
    select i, 'C' || printf('%08d', i), 'trade', ${one(30, 'exports', 'imports', 'trade_turnover')}, 'level',
      ${one(31, 'KAZ', 'TJK')}, iif(${any(32, 2)} = 0, 'KAZ', 'TJK'), iif(${any(32, 2)} = 0, 'TJK', 'KAZ'),
      (1992 + ${any(33, 34)}) || '-01-01', (1992 + ${any(33, 34)}) || '-12-31', 'year', ${any(34, 32768)} * 1000.5,
      'USD', ${one(35, 'exact', 'about', 'nearly')}, 500, 'normal', 'source-' || printf('%04d', ${any(36, SOURCES)}),
      'Printed on page ' || ${any(37, 900)} || ', read by the compilers', 1, null, null, 1, 0, '${RELEASED}', ''
    from ${each(claims)}`
  yield `insert into pairs (id, a, b, position) values ('kaz-tjk', 'KAZ', 'TJK', 0)`
  yield `insert into dataset_meta (version, title, licence, compiled_on)
    values ('bulk ${agreements} ${claims} ${seed}', 'Made-up rows', 'CC0-1.0', '${RELEASED}')`
}
