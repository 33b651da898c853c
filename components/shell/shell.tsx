import type { ReactNode } from 'react'
import { menuNames } from '@/db/catalog/views'
import { ClaimDialog } from '../claim/claim-dialog'
import { Link } from '../ui/link'
import { zoneName } from '../words/dates'
import type { Desk } from '../words/desk'
import { LanguageLinks } from './language-links'
import { NavLink } from './nav-link'
import styles from './shell.module.css'

const pages = ['', ...menuNames, 'data']

interface Props {
  readonly desk: Desk
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  /** The desk's day, `YYYY-MM-DD`, and the zone in which it began. */
  readonly day: { readonly date: string; readonly timeZone: string }
  readonly children: ReactNode
}

/** The frame of every page: the pair, the ways to its pages, the languages, the day it speaks of. */
export function Shell({ desk, languages, day, children }: Props) {
  const { t, locale, date } = desk
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('site.skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.top}>
          <Link href={desk.href('')} className={styles.mark}>
            <span className={styles.name}>{t('site.name')}</span>
            <span className={styles.pair}>{desk.pairName}</span>
          </Link>
          <LanguageLinks languages={languages} locale={desk.locale} label={t('site.languages')} />
        </div>
        <nav aria-label={t('site.pages')} className={styles.nav}>
          {pages.map((page) => (
            <NavLink key={page} href={desk.href(page)} exact={page === ''}>
              {t(`page.${page || 'overview'}.nav`)}
            </NavLink>
          ))}
        </nav>
      </header>
      <main id="content" className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>{t('site.licence')}</p>
        <p>{t('site.about')}</p>
        <p>
          <Link href={desk.href('api')}>{t('page.api.title')}</Link>
          {` · ${t('site.day', { date: date(day.date), zone: zoneName(locale, day) })}`}
        </p>
      </footer>
      <ClaimDialog words={{ close: t('claim.close'), loading: t('claim.loading') }} />
    </>
  )
}

/** A page's heading: what it is about, in a sentence. */
export function PageHead({
  title,
  lead,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  )
}
