import { defaultLocale, isLocale, type Locale } from '../i18n/locales'

/** Whose colours an embedded chart has: the reader's own, or fixed ones. The first is the default. */
export const themes = ['auto', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** True for a theme that can be asked for. */
export const isTheme = (text: string): text is Theme => themes.some((theme) => theme === text)

const address = /^\/embed\/([^/]+\/[^/]+)$/

/**
 * Where the app keeps an embedded chart: `/embed/kaz-tjk/trade?lang=ar&theme=dark` is the page
 * `/embed/ar/dark/kaz-tjk/trade`, because language and theme belong to the document's root. What is not understood
 * counts as not said; the page reports it. Undefined for any other address.
 */
export function embedRoute(pathname: string, params: URLSearchParams): string | undefined {
  const [, chart] = address.exec(pathname) ?? []
  if (!chart) return undefined
  const locale: Locale = choice(params.get('lang'), isLocale) ?? defaultLocale
  const theme: Theme = choice(params.get('theme'), isTheme) ?? themes[0]
  return `/embed/${locale}/${theme}/${chart}`
}

const choice = <T extends string>(value: string | null, is: (text: string) => text is T): T | undefined =>
  value !== null && is(value) ? value : undefined
