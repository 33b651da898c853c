import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale } from './locales'

// Every call names its locale: nothing is read from headers or cookies.
export default getRequestConfig(async ({ locale: wanted }) => {
  const locale = wanted && isLocale(wanted) ? wanted : defaultLocale
  return { locale, timeZone: 'UTC', messages: (await import(`./messages/${locale}.json`)).default }
})
