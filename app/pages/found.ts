import { notFound } from 'next/navigation'
import { NotFound } from '@/db/errors'

/** What a query finds, or the 404 page where the record does not exist; other failures stay failures. */
export async function notFoundOr<T>(found: Promise<T>): Promise<T> {
  try {
    return await found
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
