import '../tokens.css'
import '../global.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { fontVariables } from '../fonts'
import { directionOf, isLocale } from '../i18n/locales'

// Every page reads the store of its own request; the page cache in front of the server knows the store's version.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: { default: 'Ravobit', template: '%s · Ravobit' } }

export default async function RootLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} dir={directionOf(locale)} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
