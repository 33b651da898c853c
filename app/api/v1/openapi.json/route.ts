import type { NextRequest } from 'next/server'
import { defaultLocale, isLocale } from '@/app/i18n/locales'
import { errorAnswer } from '@/app/load/answer'
import { deskOf, firstPairId, requestReader } from '@/app/load/desk'
import { documentAnswer } from '@/app/load/document'
import { describeApi } from '@/app/load/openapi'
import { originOf } from '@/app/load/origin'
import { nearest } from '@/db/catalog/query/nearest'
import { type BadParameter, BadRequest } from '@/db/errors'

/** The API's description of itself, in the language of `lang`. */
export async function GET(request: NextRequest) {
  try {
    const locale = readLanguage(request.nextUrl.searchParams)
    const desk = await deskOf(Promise.resolve({ locale, pair: await firstPairId() }))
    const body = JSON.stringify(await describeApi(requestReader(), desk, originOf(request)))
    return documentAnswer(request, { contentType: 'application/json; charset=utf-8', body })
  } catch (error) {
    return errorAnswer(error)
  }
}

/** @throws BadRequest for any other parameter, and for a language that the desk does not speak */
function readLanguage(params: URLSearchParams): string {
  const bad: BadParameter[] = []
  for (const [parameter, value] of params) {
    const didYouMean = nearest(parameter, ['lang'])
    if (parameter !== 'lang')
      bad.push({ parameter, value, reason: 'unknown_parameter', ...(didYouMean && { didYouMean }) })
    else if (!isLocale(value)) bad.push({ parameter, value, reason: 'unknown_value' })
  }
  if (bad.length > 0) throw new BadRequest(bad)
  return params.get('lang') ?? defaultLocale
}
