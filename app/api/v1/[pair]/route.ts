import type { NextRequest } from 'next/server'
import { originOf } from '@/app/request/origin'
import { readLocale } from '@/app/request/read-locale'
import { fileAnswer } from '@/app/respond/answer'
import { pairPackage, wholeLists } from '@/app/respond/pair-package'
import { answering } from '@/app/respond/refusal'
import { pageAddress } from '@/components/words/address'
import { NotFound } from '@/db/errors'
import { knownPairs } from '@/db/queries/meta'
import { currentReader } from '@/db/store/release'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/respond/refusal'

/** Every collection of a pair as one data package. */
export const GET = (request: NextRequest, { params }: RouteContext<'/api/v1/[pair]'>) =>
  answering(async () => {
    const { pair: file } = await params
    const reader = await currentReader()
    const pair = (await knownPairs({ reader })).find(({ id }) => file === `${id}.zip`)
    if (!pair) throw new NotFound('file', file)
    const locale = readLocale(request.nextUrl)
    const lists = await wholeLists({ reader, pair }, locale, originOf(request))
    return fileAnswer(request, {
      name: pair.id,
      format: 'zip',
      version: reader.version,
      canonical: `${originOf(request)} ${pair.id} ${locale} ${lists[0]?.request.today}`,
      rows: lists.reduce((sum, { count }) => sum + count, 0),
      links: [`<${pageAddress(locale, pair.id, 'data')}>; rel="canonical"; type="text/html"`],
      parts: (stop) => pairPackage(lists.map((list) => ({ ...list, stop }))),
    })
  })
