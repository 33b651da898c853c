import { headers } from 'next/headers'
import { cache } from 'react'
import { originOf } from './origin'

/** The origin under which the reader of this page finds the desk; the page cache keeps pages by it. */
export const pageOrigin = cache(
  async (): Promise<string> => originOf({ headers: await headers(), url: 'http://localhost' }),
)
