import type { NextRequest } from 'next/server'
import { documentAnswer } from '@/app/load/document'
import { originOf } from '@/app/load/origin'

/** Every page and file may be read; combinations of filters, which have no end, are left alone. */
export function GET(request: NextRequest) {
  const lines = [
    'User-agent: *',
    'Allow: /_next/static/',
    'Disallow: /*?',
    '',
    `Sitemap: ${originOf(request)}/sitemap.xml`,
    '',
  ]
  return documentAnswer(request, { contentType: 'text/plain; charset=utf-8', body: lines.join('\n') })
}
