'use client'
import type { ErrorInfo } from 'next/error'
import { useParams } from 'next/navigation'
import ar from '../i18n/messages/ar.json'
import en from '../i18n/messages/en.json'

const words: Record<string, typeof en.error> = { en: en.error, ar: ar.error }

/** Something failed while the page was made: say so, never show an empty table. */
export default function PageError({ retry }: ErrorInfo) {
  const { locale } = useParams<{ locale: string }>()
  const { title, lead, again } = words[locale] ?? en.error
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
