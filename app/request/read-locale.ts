import { defaultLocale, isLocale, type Locale, localeNames } from '@/app/i18n/locales'
import { withoutTracking } from '@/db/catalog/query/tracking'
import { unknownParameter } from '@/db/catalog/query/unknown'
import { type BadParameter, BadRequest } from '@/db/errors'
import { checkBounds, choose } from './file-request'

/** The language of an address that takes nothing else. @throws BadRequest for anything else */
export function readLocale(url: URL): Locale {
  refuseOthers(url, ['lang'])
  const bad: BadParameter[] = []
  const locale = choose(url.searchParams, 'lang', localeNames, bad)
  if (bad.length > 0) throw new BadRequest(bad)
  return isLocale(locale) ? locale : defaultLocale
}

/** @throws BadRequest for any parameter but those that an address takes */
export function refuseOthers(url: URL, taken: readonly string[]): void {
  checkBounds(url)
  for (const [parameter, value] of withoutTracking(url.searchParams))
    if (!taken.includes(parameter)) throw new BadRequest([unknownParameter(parameter, value, taken)])
}
