import type { NextRequest } from 'next/server'
import { deskOf, firstPairId } from '@/app/request/desk'
import { originOf } from '@/app/request/origin'
import { readLocale } from '@/app/request/read-locale'
import { documentAnswer } from '@/app/respond/document'
import { describeApi } from '@/app/respond/openapi'
import { answering } from '@/app/respond/refusal'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/respond/refusal'

/** The API's description of itself, in the language of `lang`. */
export const GET = (request: NextRequest) =>
  answering(async () => {
    const locale = readLocale(request.nextUrl)
    const desk = await deskOf(Promise.resolve({ locale, pair: await firstPairId() }))
    const body = JSON.stringify(await describeApi(desk.scope, desk, originOf(request)))
    return documentAnswer(request, { contentType: 'application/json; charset=utf-8', body })
  })
