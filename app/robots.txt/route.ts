import type { NextRequest } from 'next/server'
import { originOf } from '@/app/request/origin'
import { documentAnswer } from '@/app/respond/document'
import { address } from '@/components/words/address'

/** Every page and file may be read; combinations of filters, which have no end, are left alone. */
export function GET(request: NextRequest) {
  const lines = [
    'User-agent: *',
    `Allow: ${address('/_next/static/')}`,
    `Disallow: ${address('/*?')}`,
    '',
    `Sitemap: ${originOf(request)}${address('/sitemap.xml')}`,
    '',
  ]
  return documentAnswer(request, { contentType: 'text/plain; charset=utf-8', body: lines.join('\n') })
}
