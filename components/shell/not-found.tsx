import { Link } from '../ui/link'
import { pageAddress } from '../words/address'
import type { Translate } from '../words/desk'
import styles from './shell.module.css'

const pages = ['agreements', 'trade', 'institutions', 'sources'] as const

/** What to do when an address leads nowhere. */
export function NotFoundText({ locale, pair, t }: { locale: string; pair: string; t: Translate }) {
  return (
    <main className={styles.main} lang={locale} dir={t('site.direction')}>
      <div className={styles.head}>
        <h1>{t('not_found.title')}</h1>
        <p className={styles.lead}>{t('not_found.lead')}</p>
        <ul>
          <li>
            <Link href={pageAddress(locale, pair, '')}>{t('page.overview.nav')}</Link>
          </li>
          {pages.map((page) => (
            <li key={page}>
              <Link href={pageAddress(locale, pair, page)}>{t(`page.${page}.nav`)}</Link>
            </li>
          ))}
        </ul>
      </div>
    </main>
  )
}
