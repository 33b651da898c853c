import { defaultLocale, isLocale, type Locale, localeNames } from '@/app/i18n/locales'
import { unknownParameter } from '@/db/catalog/query/unknown'
import { type BadParameter, BadRequest } from '@/db/errors'
import { checkLength, choose } from './file-request'

/** The language of an address that takes nothing else. @throws BadRequest for anything else */
export function readLanguage(url: URL): Locale {
  checkLength(url)
  const bad = unknownOf(url, ['lang'])
  const locale = choose(url.searchParams, 'lang', localeNames, bad)
  if (bad.length > 0) throw new BadRequest(bad)
  return isLocale(locale) ? locale : defaultLocale
}

/** @throws BadRequest for any parameter but those that an address takes */
export function refuseOthers(url: URL, taken: readonly string[]): void {
  const bad = unknownOf(url, taken)
  if (bad.length > 0) throw new BadRequest(bad)
}

const unknownOf = ({ searchParams }: URL, taken: readonly string[]): BadParameter[] =>
  [...searchParams].flatMap(([parameter, value]) =>
    taken.includes(parameter) ? [] : unknownParameter(parameter, value, taken),
  )
