import type { NextRequest } from 'next/server'
import { deskOf, firstPairId, scopeOf } from '@/app/load/desk'
import { documentAnswer } from '@/app/load/document'
import { describeApi } from '@/app/load/openapi'
import { originOf } from '@/app/load/origin'
import { readLanguage } from '@/app/load/read-language'
import { answering } from '@/app/load/refusal'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/load/refusal'

/** The API's description of itself, in the language of `lang`. */
export const GET = (request: NextRequest) =>
  answering(async () => {
    const locale = readLanguage(request.nextUrl)
    const desk = await deskOf(Promise.resolve({ locale, pair: await firstPairId() }))
    const body = JSON.stringify(await describeApi(scopeOf(desk), desk, originOf(request)))
    return documentAnswer(request, { contentType: 'application/json; charset=utf-8', body })
  })
