import Negotiator from 'negotiator'
import { defaultLocale, isLocale, type Locale, localeNames } from './locales'

/** The language of the desk that a browser asks for first (RFC 9110, 12.5.4); the default one where it asks for none of them. */
export function askedLocale(accepted: string | null): Locale {
  const headers = accepted === null ? {} : { 'accept-language': accepted }
  const asked = new Negotiator({ headers }).language(localeNames)
  return asked !== undefined && isLocale(asked) ? asked : defaultLocale
}
