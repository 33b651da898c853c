import { redirect } from 'next/navigation'
import { knownPairs } from '@/db/queries/meta'
import { requestReader } from '../request/desk'

export default async function LocalePage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  const [pair] = await knownPairs({ reader: await requestReader() })
  redirect(`/${locale}/${pair?.id ?? ''}`)
}
