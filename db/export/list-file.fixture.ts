import type { ListRequest } from '../queries/list/list'
import { viewRows } from '../queries/list/view-rows'
import type { CsvOptions } from './csv'
import { type ListFile, listCsv } from './list-file'

/** A view as a file would be written from it. */
export const fileOf = async (request: ListRequest): Promise<ListFile> => ({
  request,
  rows: await viewRows(request),
})

/** What a file's parts come to. */
export async function textOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all).toString()
}

/** A view's CSV as text. */
export const csvOf = async (request: ListRequest, options: CsvOptions = {}) =>
  textOf(listCsv(await fileOf(request), { bom: false, guard: false, ...options }))
