import type { NextRequest } from 'next/server'
import { documentAnswer } from '@/app/load/document'
import { originOf } from '@/app/load/origin'
import { answering } from '@/app/load/refusal'
import { sitemap } from '@/app/load/sitemaps'
import { currentReader } from '@/db/release'

/** Pages in every language, for search engines. */
export const GET = (request: NextRequest, { params }: RouteContext<'/sitemaps/[file]'>) =>
  answering(async () => {
    const body = await sitemap(currentReader(), originOf(request), (await params).file)
    return documentAnswer(request, { contentType: 'application/xml; charset=utf-8', body })
  })
