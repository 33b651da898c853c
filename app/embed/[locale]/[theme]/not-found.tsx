import { localeNames } from '@/app/i18n/locales'
import { translatorFor } from '@/app/i18n/translator'
import { firstPairId } from '@/app/request/desk'
import { Frame } from '@/components/embed/frame'
import { pageAddress } from '@/components/words/address'

/** A 404 does not know its parameters: it speaks every language of the desk. */
export default async function NotFoundEmbed() {
  const pair = await firstPairId()
  const speakers = await Promise.all(
    localeNames.map(async (locale) => ({ locale, t: await translatorFor(locale) })),
  )
  return (
    <Frame>
      {speakers.map(({ locale, t }) => (
        <section key={locale} lang={locale} dir={t('site.direction')}>
          <h1>{t('embed.lead')}</h1>
          <p>
            {t('embed.missing')} <a href={pageAddress(locale, pair, 'data')}>{t('page.data.nav')}</a>
          </p>
        </section>
      ))}
    </Frame>
  )
}
