import { type NextRequest, NextResponse } from 'next/server'
import { embedRoute } from './app/charts/frame'
import { defaultLocale, isLocale } from './app/i18n/locales'
import { nowhereHeader } from './db/http/nowhere-header'

const pairPath = /^(\/(?:[a-z]{2}|api\/v1|embed)\/)([a-z]{3})-([a-z]{3})([/.].*)?$/i

/** One address for each pair: its codes in lower case and alphabetical order; `/xx` of no language is answered in the default one. */
export function proxy(request: NextRequest) {
  const { basePath, pathname, search } = request.nextUrl
  const [, root = '', first = '', second = '', rest = ''] = pairPath.exec(pathname) ?? []
  if (root) {
    const pair = [first, second]
      .map((code) => code.toLowerCase())
      .sort()
      .join('-')
    const canonical = `${root.toLowerCase()}${pair}${rest}`
    if (canonical !== pathname)
      return NextResponse.redirect(new URL(basePath + canonical + search, request.url), 308)
  }
  const isNowhere = request.headers.has(nowhereHeader)
  const embed = embedRoute(pathname, request.nextUrl.searchParams)
  if (embed && isNowhere) return rewrite(request, embed.replace(/[^/]+\/[^/]+$/, 'nowhere'), 404)
  if (embed) return rewrite(request, embed)
  const [, head = ''] = pathname.split('/')
  if (isNowhere)
    return rewrite(request, `/${isLocale(head) ? head : defaultLocale}/nowhere/page/of/nothing`, 404)
  if (head === 'api' || isLocale(head)) return NextResponse.next()
  // Whatever is left has no page in any language: the default one says so.
  return rewrite(request, `/${defaultLocale}${pathname}`)
}

function rewrite({ nextUrl }: NextRequest, pathname: string, status = 200) {
  const url = nextUrl.clone()
  url.pathname = pathname
  return NextResponse.rewrite(url, { status })
}

// Whatever is no file of a fixed name is a page; `app/server/request.ts` names the same ones.
export const config = {
  matcher: '/((?!_next/|sitemaps/|(?:favicon\\.ico|icon\\.svg|robots\\.txt|sitemap\\.xml)$).+)',
}
