import type { NextRequest } from 'next/server'
import { address } from '@/components/words/address'
import { knownPairs } from '@/db/queries/meta'
import { currentReader } from '@/db/store/release'
import { askedLocale } from './i18n/asked-locale'

/** The front door: the first pair, in the language the browser asks for first, else in the default one. */
export async function GET(request: NextRequest) {
  const [pair] = await knownPairs({ reader: await currentReader() })
  const locale = askedLocale(request.headers.get('accept-language'))
  const headers = { location: address(`/${locale}/${pair?.id ?? ''}`), vary: 'Accept-Language' }
  return new Response(null, { status: 307, headers })
}
