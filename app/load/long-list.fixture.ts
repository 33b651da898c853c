import { counting } from '@/db/export/counting.fixture'
import { allRows } from '@/db/queries/list/order'
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
  const own = await allRows(plain.reader, plain.request)
  const repeated = Uint32Array.from({ length: rows }, (_, i) => own[i % own.length] ?? 0)
  return { asked, list: { ...plain, reader, rows: repeated, desk, name: 'claims', origin } }
}
