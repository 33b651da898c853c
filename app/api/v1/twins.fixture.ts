import { parse } from 'csv-parse/sync'
import readWorkbook from 'read-excel-file/node'
import { readRequest } from '@/app/request/list-request'
import type { Field } from '@/db/catalog/field'
import { fileHeader, namedTarget } from '@/db/catalog/file-header'
import type { ViewName } from '@/db/catalog/views'
import type { Cell } from '@/db/encode/csv'
import { listPage } from '@/db/lists/lists'
import { chosenFields } from '@/db/lists/request'
import { type Label, labelsOf } from '@/db/queries/labels'
import { currentReader } from '@/db/store/release'
import { ask } from './routes.fixture'

/** A table as any reader of it sees it: numbers, booleans, text, nothing; many values as one text. */
export interface Seen {
  readonly header: readonly string[]
  readonly rows: readonly (readonly (Cell | boolean)[])[]
}

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }

/** The rows that the pages of a view show, one page after the other. */
export async function onPages(view: ViewName, locale: 'en' | 'ar', query: string) {
  const scope = { reader: await currentReader(), pair }
  const { request, ignored } = await readRequest(scope, locale, view, new URLSearchParams(query))
  if (ignored.length > 0) throw new Error(`${query}: ${JSON.stringify(ignored)}`)
  const fields = chosenFields(request)
  const books = new Map<string, ReadonlyMap<string, Label>>()
  for (const target of fields.flatMap((field) => namedTarget(field) ?? []))
    books.set(target, await labelsOf(scope, target, locale))
  const rows: Seen['rows'][number][] = []
  for (let page = 1; ; page++) {
    const found = await listPage({ ...request, query: { ...request.query, page, size: 200 } })
    rows.push(
      ...found.rows.map((row) => fields.flatMap((field) => cellsOf(field, row[field.name] ?? null, books))),
    )
    if (page * 200 >= found.total) return { fields, seen: { header: fileHeader(fields), rows } }
  }
}

function cellsOf(field: Field, value: Cell, books: ReadonlyMap<string, ReadonlyMap<string, Label>>) {
  const own = field.type === 'bool' && value !== null ? value === 1 : value
  const target = namedTarget(field)
  if (!target) return [own]
  const ids = value === null ? [] : field.via?.kind === 'many' ? String(value).split(';') : [String(value)]
  const names = ids.map((id) => books.get(target)?.get(id)?.text ?? id)
  return [own, names.length > 0 ? names.join('; ') : null]
}

const bodyOf = async (address: string) => {
  const answer = await ask(address)
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { count: Number(answer.headers.get('x-row-count')), bytes }
}

/** The same view as each format has it, and how many rows the answer announced. */
export const readers = {
  async csv(address: string, fields: readonly Field[]): Promise<Seen & { count: number }> {
    const { count, bytes } = await bodyOf(address)
    const [header = [], ...records] = parse(bytes, { bom: true, record_delimiter: '\r\n' }) as string[][]
    const types = new Map(fields.map((field) => [field.name, field.type]))
    const rows = records.map((record) => record.map((text, i) => read(text, types.get(header[i] ?? ''))))
    return { count, header, rows }
  },
  async json(address: string, fields: readonly Field[]): Promise<Seen & { count: number }> {
    const { count, bytes } = await bodyOf(address)
    const all = JSON.parse(bytes.toString())
    if (all.count !== count || all.next !== null)
      throw new Error(`${address}: ${all.count} rows, ${all.next}`)
    return { count, ...fromObjects(all.rows, fields) }
  },
  async ndjson(address: string, fields: readonly Field[]): Promise<Seen & { count: number }> {
    const { count, bytes } = await bodyOf(address)
    const [end, ...lines] = bytes.toString().split('\n').reverse()
    if (end !== '') throw new Error(`${address}: the last line is not ended`)
    const objects = lines.reverse().map((line) => JSON.parse(line))
    return { count, ...fromObjects(objects, fields) }
  },
  async xlsx(address: string): Promise<Seen & { count: number }> {
    const { count, bytes } = await bodyOf(address)
    const [sheet, about] = await readWorkbook(bytes, { trim: false })
    const [header = [], ...cells] = sheet?.data ?? []
    if (!about?.data.some(([, value]) => value === count)) throw new Error(`${address}: no count on "about"`)
    // The reader leaves away what is empty at an end.
    const rows = Array.from({ length: Math.max(count, cells.length) }, (_, r) =>
      header.map((_name, c) => (cells[r]?.[c] ?? null) as Cell | boolean),
    )
    return { count, header: header.map(String), rows }
  },
} as const

function read(text: string, type: Field['type'] | undefined): Cell | boolean {
  if (text === '') return null
  if (type === 'number') return Number(text)
  return type === 'bool' ? text === 'yes' : text
}

/** Without a row, JSON says nothing about its columns. */
function fromObjects(
  objects: readonly Record<string, Cell | boolean | string[]>[],
  fields: readonly Field[],
): Seen {
  const header = objects[0] ? Object.keys(objects[0]) : fileHeader(fields)
  const join = (name: string) => (name.endsWith('_name') ? '; ' : ';')
  const rows = objects.map((object) =>
    Object.entries(object).map(([name, value]) => (Array.isArray(value) ? value.join(join(name)) : value)),
  )
  return { header, rows }
}
