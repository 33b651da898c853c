import { defaultLocale, isLocale, type Locale, localeNames } from '@/app/i18n/locales'
import { nearest } from '@/db/catalog/query/nearest'
import { type BadParameter, BadRequest } from '@/db/errors'
import { checkLength } from './file-request'

/** The language of an address that takes nothing else. @throws BadRequest for anything else */
export function readLanguage(url: URL): Locale {
  checkLength(url)
  const bad = [...url.searchParams].flatMap(([parameter, value]): BadParameter[] => {
    const didYouMean = nearest(parameter, ['lang'])
    if (parameter !== 'lang')
      return [{ parameter, value, reason: 'unknown_parameter', ...(didYouMean && { didYouMean }) }]
    const expected = `one of: ${localeNames.join(', ')}`
    return isLocale(value) ? [] : [{ parameter, value, reason: 'unknown_value', expected }]
  })
  if (bad.length > 0) throw new BadRequest(bad)
  const locale = url.searchParams.get('lang') ?? defaultLocale
  return isLocale(locale) ? locale : defaultLocale
}

/** @throws BadRequest for any parameter, where an address takes none */
export function refuseParameters({ searchParams }: URL): void {
  const bad = [...searchParams].map(
    ([parameter, value]): BadParameter => ({ parameter, value, reason: 'unknown_parameter' }),
  )
  if (bad.length > 0) throw new BadRequest(bad)
}
