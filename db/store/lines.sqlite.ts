import { type SQL, sql } from 'drizzle-orm'
import { plainLetters, separators } from '../encode/formula'
import type { CellOf, LineWriter } from './lines'

const join = (parts: readonly SQL[], by: SQL): SQL => sql.join([...parts], by)

const isUnbroken = join(
  separators.map((one) => sql`instr(x, ${one}) = 0`),
  sql` and `,
)

/**
 * Text `x` as `guardCell` leaves it, which a connection calls `guarded`: most texts are settled by their first letter, and by having
 * nothing in them that could begin a new cell.
 */
const guarded = sql`iif(x is null or (x glob ${`${plainLetters}*`} and ${isUnbroken}), x, guarded(x))`

/** Text `x` as a CSV field: quoted whether it has to be or not, which is quicker than to look. */
const quoted = (guard: boolean): SQL => sql`'"' || replace(${guard ? guarded : sql`x`}, '"', '""') || '"'`

/** A number as the shortest text that reads back as the same number. */
const numeral = (value: SQL) => sql`(select case
  when x = cast(x as integer) and abs(x) < 9e15 then cast(cast(x as integer) as text)
  when cast(format('%!.15g', x) as real) = x then format('%!.15g', x)
  else format('%!.17g', x) end from (select ${value} as x) where x is not null)`

const joined = ({ value, many, kind }: CellOf): SQL =>
  many
    ? sql`(select group_concat(v, ${kind === 'texts' ? '; ' : ';'})
        from (select ${value} as v from ${many.from} order by ${many.order}))`
    : value

/** A cell as `concat` takes it, to which nothing is an empty field. */
function csvCell(cell: CellOf, guard: boolean): SQL {
  const value = joined(cell)
  switch (cell.kind) {
    case 'number':
      return numeral(value)
    case 'bool':
      return sql`case ${value} when 1 then 'yes' when 0 then 'no' end`
    case 'code':
    case 'codes':
      return value
    default:
      // A subquery of its own, so that the engine works the value out once.
      return sql`(select ${quoted(guard)} from (select ${value} as x))`
  }
}

/** Many codes and their names as two fields: both are read in one go, which costs a third less than twice. */
function csvPair({ value, many }: CellOf, names: SQL, guard: boolean): SQL {
  return sql`(select concat(codes, ',', ${quoted(guard)}) from (
    select group_concat(v, ';') as codes, group_concat(n, '; ') as x
    from (select ${value} as v, ${names} as n from ${many?.from} order by ${many?.order})))`
}

/** Each column by itself. */
const apart = (cells: readonly CellOf[]): CellOf[] =>
  cells.flatMap((cell) => {
    const { many } = cell
    return many?.names ? [cell, { kind: 'texts', ...many.names, many }] : [cell]
  })

function jsonCell(cell: CellOf): SQL {
  const { kind, value, many } = cell
  if (many)
    return sql`(select iif(count(*) = 0, null, json_group_array(v))
      from (select ${value} as v from ${many.from} order by ${many.order}))`
  if (kind === 'number') return sql`json(${numeral(value)})`
  if (kind === 'bool') return sql`json(iif(${value} is null, null, iif(${value}, 'true', 'false')))`
  return value
}

const named = (cell: CellOf, value: SQL) => sql`${sql.raw(`'${cell.name}'`)}, ${value}`

const from = (table: string) =>
  // A cross join keeps the engine to the order of the array.
  sql`from json_each(${sql.placeholder('ordinals')}) o cross join ${sql.identifier(table)} t on t.ordinal = o.value`

export const lines: LineWriter = {
  csvLine(cells, guard) {
    const [only, ...others] = cells
    const fields = cells.map((cell) =>
      cell.many?.names ? csvPair(cell, cell.many.names.value, guard) : csvCell(cell, guard),
    )
    // An empty field that is alone on its line would be no record to many readers.
    if (only && !only.many?.names && others.length === 0)
      return sql`concat(coalesce(${csvCell(only, guard)}, '""'), char(13, 10))`
    return sql`concat(${join(fields, sql`, ',', `)}, char(13, 10))`
  },
  jsonLine: (cells, end) =>
    sql`json_object(${join(
      apart(cells).map((cell) => named(cell, jsonCell(cell))),
      sql`, `,
    )}) || ${end}`,
  widest(cells) {
    const widths = apart(cells).flatMap((cell) =>
      cell.many ? sql`coalesce(octet_length(${joined(cell)}), 0)` : [],
    )
    return sql`coalesce(max(max(0, ${join([sql`0`, ...widths], sql`, `)})), 0)`
  },
  plainCells: (cells) => join(apart(cells).map(joined), sql`, `),
  // The limit keeps the engine from writing a line twice to know its length.
  joinedLines: (line, table) =>
    sql`select cast(group_concat(line, '') as blob) as bytes, group_concat(octet_length(line), ',') as lengths
      from (select ${line} as line ${from(table)} limit -1)`,
  listed: (cells, table) => sql`select ${cells} ${from(table)}`,
}
