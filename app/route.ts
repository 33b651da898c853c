import type { NextRequest } from 'next/server'
import { address } from '@/components/address'
import { knownPairs } from '@/db/queries/meta'
import { currentReader } from '@/db/release'
import { defaultLocale, isLocale } from './i18n/locales'

/** The front door: the first pair, in the language the browser asks for first, else in the default one. */
export async function GET(request: NextRequest) {
  const [pair] = await knownPairs(currentReader())
  const wanted = request.headers.get('accept-language')?.slice(0, 2).toLowerCase() ?? ''
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const headers = { location: address(`/${locale}/${pair?.id ?? ''}`), vary: 'Accept-Language' }
  return new Response(null, { status: 307, headers })
}
