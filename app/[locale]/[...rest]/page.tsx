import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { nowhereHeader } from '@/db/http/nowhere-header'
import NotFoundPage from '../not-found'

// Any other path under a language has the helpful 404 of that language.
export default async function Elsewhere() {
  if (!(await headers()).has(nowhereHeader)) notFound()
  return <NotFoundPage />
}
