'use client'
import type { ErrorInfo } from 'next/error'
import { useParams } from 'next/navigation'
import { defaultLocale, isLocale, type Locale } from '../i18n/locales'
import ar from '../i18n/messages/ar/failure.json'
import en from '../i18n/messages/en/failure.json'

// The browser needs these words alone, so they stand apart from the messages of the pages.
const words: Readonly<Record<Locale, typeof en>> = { en, ar }

/** Something failed while the page was made: say so, never show an empty table. */
export default function PageError({ retry }: ErrorInfo) {
  const { locale } = useParams<{ locale: string }>()
  const { title, lead, again } = words[isLocale(locale) ? locale : defaultLocale]
  return (
    <div role="alert">
      <h1>{title}</h1>
      <p>{lead}</p>
      <button type="button" onClick={() => retry()}>
        {again}
      </button>
    </div>
  )
}
