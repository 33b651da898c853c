import { NotFoundText } from '@/components/shell/not-found'
import { localeNames } from '../i18n/locales'
import { translatorFor } from '../i18n/translator'
import { firstPairId } from '../request/desk'

/** A 404 does not know its parameters: it speaks every language of the desk. */
export default async function NotFoundPage() {
  const pair = await firstPairId()
  const speakers = await Promise.all(
    localeNames.map(async (locale) => ({ locale, t: await translatorFor(locale) })),
  )
  return speakers.map(({ locale, t }) => <NotFoundText key={locale} locale={locale} pair={pair} t={t} />)
}
