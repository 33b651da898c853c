import { counting } from '@/db/lists/counting.fixture'
import { setLists } from '@/db/lists/sets/engine'
import { inOrderOf } from '@/db/lists/sets/line-stream.fixture'
import type { InOrder } from '@/db/lists/sets/order'
import { rowsOf } from '@/db/lists/sets/rows'
import { streamed } from '@/db/lists/sets/stream'
import { deskOf } from '../request/desk'
import { readFileRequest } from '../request/file-request'
import type { ListFile } from './list-formats'

const origin = 'https://desk.example'

/**
 * The claims of a store over and over, in no order of it: a list that is long and costs nothing to make.
 * @param order puts them in order instead
 */
export async function longList(
  count: number,
  order?: () => Promise<InOrder>,
): Promise<{ list: ListFile; asked: { times: number } }> {
  const url = new URL(`${origin}/api/v1/kaz-tjk/claims.csv`)
  const plain = await readFileRequest(url, 'kaz-tjk', 'claims', 'csv')
  const { scope } = plain.request
  const { asked, reader } = counting(scope.reader)
  const desk = await deskOf(Promise.resolve({ locale: 'en', pair: 'kaz-tjk' }))
  const own = await (await rowsOf(plain.request)).inOrder()
  const ordinals = own.ordinals(0, own.count)
  const repeated = inOrderOf(Uint32Array.from({ length: count }, (_, i) => ordinals[i % own.count] ?? 0))
  const rows = { count, inOrder: order ?? (async () => repeated) }
  const engine = { ...setLists, ...streamed(async () => rows) }
  const request = { ...plain.request, scope: { ...scope, reader }, engine }
  return { asked, list: { ...plain, request, count, desk, name: 'claims', origin } }
}
