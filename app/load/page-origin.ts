import { headers } from 'next/headers'
import { originOf } from './origin'

/** The origin that the reader of this page finds the desk at, such as `https://desk.example`. */
export const pageOrigin = async (): Promise<string> =>
  originOf(new Request('http://localhost', { headers: await headers() }))
