import { counting } from '@/db/export/counting.fixture'
import { viewRows } from '@/db/queries/list/view-rows'
import { deskOf } from './desk'
import { readFileRequest } from './file-request'
import type { Listed } from './list-formats'

const origin = 'https://desk.example'

/** The claims of a store over and over, in no order of it: a list that is long and costs nothing to make. */
export async function longList(rows: number): Promise<{ list: Listed; asked: { times: number } }> {
  const url = new URL(`${origin}/api/v1/kaz-tjk/claims.csv`)
  const plain = await readFileRequest(url, 'kaz-tjk', 'claims', 'csv')
  const { asked, reader } = counting(plain.reader)
  const desk = await deskOf(Promise.resolve({ locale: 'en', pair: 'kaz-tjk' }))
  const own = await (await viewRows(plain.reader, plain.request)).inOrder()
  const repeated = Uint32Array.from({ length: rows }, (_, i) => own[i % own.length] ?? 0)
  const all = { count: rows, inOrder: async () => repeated }
  return { asked, list: { ...plain, reader, rows: all, desk, name: 'claims', origin } }
}
