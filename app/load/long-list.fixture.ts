import { counting } from '@/db/export/counting.fixture'
import { inOrderOf } from '@/db/queries/list/order'
import { viewRows } from '@/db/queries/list/view-rows'
import { deskOf } from './desk'
import { readFileRequest } from './file-request'
import type { Listed } from './list-formats'

const origin = 'https://desk.example'

/** The claims of a store over and over, in no order of it: a list that is long and costs nothing to make. */
export async function longList(rows: number): Promise<{ list: Listed; asked: { times: number } }> {
  const url = new URL(`${origin}/api/v1/kaz-tjk/claims.csv`)
  const plain = await readFileRequest(url, 'kaz-tjk', 'claims', 'csv')
  const { scope } = plain.request
  const { asked, reader } = counting(scope.reader)
  const desk = await deskOf(Promise.resolve({ locale: 'en', pair: 'kaz-tjk' }))
  const own = await (await viewRows(plain.request)).inOrder()
  const ordinals = own.ordinals(0, own.count)
  const repeated = inOrderOf(Uint32Array.from({ length: rows }, (_, i) => ordinals[i % own.count] ?? 0))
  const all = { count: rows, inOrder: async () => repeated }
  const request = { ...plain.request, scope: { ...scope, reader } }
  return { asked, list: { ...plain, request, rows: all, desk, name: 'claims', origin } }
}
