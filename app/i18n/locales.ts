/** The languages of the desk. A new one is an entry here and a folder of messages. */
export const locales = {
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const

export type Locale = keyof typeof locales
export const localeNames = Object.keys(locales) as Locale[]
export const defaultLocale: Locale = 'en'

/** True for a language that the desk speaks. */
export const isLocale = (text: string): text is Locale => Object.hasOwn(locales, text)

/** Which way a language's pages run. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => locales[locale].direction
