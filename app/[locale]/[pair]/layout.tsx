import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { locales } from '../../i18n/locales'
import { deskOf, type PairParams } from '../../load/desk'

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
    <Shell desk={desk} languages={languages}>
      {children}
    </Shell>
  )
}
