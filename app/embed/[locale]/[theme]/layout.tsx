import '../../../tokens.css'
import '../../../global.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isTheme } from '../../../charts/frame'
import { fontVariables } from '../../../fonts'
import { directionOf, isLocale } from '../../../i18n/locales'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: { default: 'Ravobit', template: '%s · Ravobit' } }

export default async function EmbedLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string; theme: string }>
}) {
  const { locale, theme } = await params
  if (!isLocale(locale) || !isTheme(theme)) notFound()
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      className={fontVariables}
      data-scheme={theme === 'auto' ? undefined : theme}
    >
      <head>
        {/* A page of the desk does not open inside another site's frame. */}
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  )
}
