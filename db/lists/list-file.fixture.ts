import type { CsvOptions } from '../encode/csv'
import type { ListRequest } from './engine'
import { listCsv } from './list-file'

/** What a file's parts come to. */
export async function textOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all).toString()
}

/** A view's CSV as text. */
export const csvOf = (request: ListRequest, options: CsvOptions = {}) =>
  textOf(listCsv({ request }, { bom: false, guard: false, ...options }))
