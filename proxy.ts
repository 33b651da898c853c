import { type NextRequest, NextResponse } from 'next/server'
import { defaultLocale, isLocale } from './app/i18n/locales'

const pairPath = /^(\/(?:[a-z]{2}|api\/v1)\/)([a-z]{3})-([a-z]{3})(\/.*)?$/i

/** One address for each pair: its codes in lower case and alphabetical order; `/xx` of no language is answered in the default one. */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  const [, root = '', first = '', second = '', rest = ''] = pairPath.exec(pathname) ?? []
  if (root) {
    const pair = [first, second]
      .map((code) => code.toLowerCase())
      .sort()
      .join('-')
    const canonical = `${root.toLowerCase()}${pair}${rest}`
    if (canonical !== pathname) return NextResponse.redirect(new URL(canonical + search, request.url), 308)
  }
  const [, head = ''] = pathname.split('/')
  if (head === 'api' || isLocale(head)) return NextResponse.next()
  // Whatever is left has no page in any language: the default one says so.
  return NextResponse.rewrite(new URL(`/${defaultLocale}${pathname}`, request.url))
}

export const config = { matcher: '/((?!_next|.*\\.(?:ico|svg|png|txt|xml)$).+)' }
