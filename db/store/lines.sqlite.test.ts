import Database from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import { type SQL, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { guardCell } from '../encode/csv'
import type { CellOf } from './lines'
import { lines } from './lines.sqlite'

const client = new Database(':memory:')
client.function('guarded', { deterministic: true }, guardCell)
client.exec('create table things (ordinal integer not null, n real, x text, flag integer)')
const insert = client.prepare('insert into things values (0, ?, ?, ?)')
const empty = client.prepare('delete from things')
afterAll(() => client.close())

/** What a statement over one record says of each of these. */
function written(line: SQL, things: readonly { n?: number; x?: string; flag?: number }[]): string[] {
  const { sql: text, params } = new SQLiteSyncDialect().sqlToQuery(sql`select ${line} from things t`)
  const statement = client.prepare(text).pluck()
  return things.map(({ n, x, flag }) => {
    empty.run()
    insert.run(n ?? null, x ?? null, flag ?? null)
    return String(statement.get(...params))
  })
}

const number: CellOf = { name: 'n', kind: 'number', value: sql`t.n` }
const text: CellOf = { name: 'x', kind: 'text', value: sql`t.x` }
const code: CellOf = { name: 'x', kind: 'code', value: sql`t.x` }
const bool: CellOf = { name: 'flag', kind: 'bool', value: sql`t.flag` }

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
  fc.maxSafeInteger(),
  fc.integer().map((n) => n / 100),
  fc.constantFrom(0, 0.1, 0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, 9e15, 2 ** 53, 1e21),
)

test('a number is read back as the same number, and is as short as JavaScript writes it where that is plain', () => {
  const all = fc.sample(anyNumber, { seed: 20230504, numRuns: 20_000 }).map((n) => (n === 0 ? 0 : n))
  const things = all.map((n) => ({ n }))
  const cells = written(lines.csvLine([number, number], true), things).map((line) => line.split(',')[0] ?? '')
  expect(cells.map(Number)).toEqual(all)
  expect(written(lines.jsonLine([number], ''), things).map((line) => JSON.parse(line).n)).toEqual(all)
  const plain = ['0.1', '-20.5', '1500000000', '7', '0.30000000000000004', '-0.001']
  expect(
    written(
      lines.csvLine([number], true),
      plain.map((n) => ({ n: Number(n) })),
    ),
  ).toEqual(plain.map((n) => `${n}\r\n`))
})

const mark = fc.constantFrom(
  ...['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'],
  ...[' ', '\v', '\u0085', '\u00A0', '\u034F', '\u061C', '\u2065', '\u3000', '\uFFA0', '\u{E0001}'],
  ...["'", '"', ',', 'a', 'Z', 'я', 'ع', '協', '😀', '1', '\u009F', '\u00A1'],
)
const anyText = fc.oneof(
  fc.array(mark, { maxLength: 8 }).map((marks) => marks.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

test('any text comes back from CSV, guarded exactly where files made in JavaScript are', () => {
  const all = fc.sample(anyText, { seed: 20230504, numRuns: 5000 })
  const things = all.map((x) => ({ x }))
  const read = (guard: boolean) =>
    written(lines.csvLine([text, number], guard), things).map(
      (line) => (parse(line, { record_delimiter: '\r\n' }) as string[][])[0]?.[0],
    )
  expect(read(false)).toEqual(all)
  expect(read(true)).toEqual(all.map(guardCell))
  expect(all.filter((x) => guardCell(x) !== x).length).toBeGreaterThan(500)
})

test('a formula behind any letter is guarded exactly where files made in JavaScript guard it', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => `${String.fromCharCode(code)}=1`.toWellFormed())
  const things = all.map((x) => ({ x }))
  const fields = written(lines.csvLine([text, number], true), things)
  expect(fields).toEqual(all.map((x) => `"${String(guardCell(x)).replaceAll('"', '""')}",\r\n`))
})

test('any text comes back from JSON', () => {
  const all = fc.sample(anyText, { seed: 20230504, numRuns: 3000 })
  const read = written(
    lines.jsonLine([text], '\n'),
    all.map((x) => ({ x })),
  ).map((line) => JSON.parse(line).x)
  expect(read).toEqual(all)
})

test('nothing is an empty field or null; alone on its line it is quoted', () => {
  const nothing = {}
  expect(written(lines.csvLine([number, text, code, bool], true), [nothing])).toEqual([',,,\r\n'])
  expect(written(lines.csvLine([text], true), [nothing])).toEqual(['""\r\n'])
  expect(written(lines.jsonLine([number, text, bool], '\n'), [nothing])).toEqual([
    '{"n":null,"x":null,"flag":null}\n',
  ])
})

test('yes and no are words in CSV and booleans in JSON', () => {
  const both = [{ flag: 1 }, { flag: 0 }]
  expect(written(lines.csvLine([bool], true), both)).toEqual(['yes\r\n', 'no\r\n'])
  expect(written(lines.jsonLine([bool], ''), both)).toEqual(['{"flag":true}', '{"flag":false}'])
})

test('lines are joined in the order asked for, with the bytes of each', () => {
  client.exec('create table many (ordinal integer primary key, x text)')
  const names = ['a', 'ҷ', 'ع,ب', '😀']
  names.forEach((x, i) => {
    client.prepare('insert into many values (?, ?)').run(i, x)
  })
  const query = lines.joinedLines(lines.csvLine([text], true), 'many')
  const { sql: statement, params } = new SQLiteSyncDialect().sqlToQuery(query)
  const values = params.map((one) => (typeof one === 'object' ? '[3,1,1,2]' : one))
  const row = client.prepare(statement).get(...values) as { bytes: Buffer; lengths: string }
  const expected = ['😀', 'ҷ', 'ҷ', 'ع,ب'].map((x) => `"${x}"\r\n`)
  expect(row.bytes.toString()).toBe(expected.join(''))
  expect(row.lengths).toBe(expected.map((line) => Buffer.byteLength(line)).join(','))
})
