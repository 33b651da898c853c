import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { nowhereHeader } from '@/db/http/nowhere-header'
import NotFoundEmbed from '../not-found'

export default async function Elsewhere() {
  if (!(await headers()).has(nowhereHeader)) notFound()
  return <NotFoundEmbed />
}
