import { type NextRequest, NextResponse } from 'next/server'
import { embedRoute } from './app/embed/frame'
import { defaultLocale, isLocale } from './app/i18n/locales'

const pairPath = /^(\/(?:[a-z]{2}|api\/v1|embed)\/)([a-z]{3})-([a-z]{3})([/.].*)?$/i

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
  const embed = embedRoute(pathname, request.nextUrl.searchParams)
  if (embed) return rewrite(request, embed)
  const [, head = ''] = pathname.split('/')
  if (head === 'api' || isLocale(head)) return NextResponse.next()
  // Whatever is left has no page in any language: the default one says so.
  return rewrite(request, `/${defaultLocale}${pathname}`)
}

function rewrite({ nextUrl }: NextRequest, pathname: string) {
  const url = nextUrl.clone()
  url.pathname = pathname
  return NextResponse.rewrite(url)
}

export const config = { matcher: '/((?!_next|.*\\.(?:ico|svg|png|txt|xml)$).+)' }
