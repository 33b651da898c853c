import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { settings } from '@/db/settings/settings'
import { locales } from '../../i18n/locales'
import { deskOf, type PairParams } from '../../request/desk'
import { today } from '../../request/today'

export default async function PairLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<PairParams>
}) {
  const desk = await deskOf(params)
  const languages = Object.entries(locales).map(([code, { name }]) => ({ code, name }))
  return (
    <Shell desk={desk} languages={languages} day={{ date: today(), timeZone: settings().timeZone }}>
      {children}
    </Shell>
  )
}
