import type { NextRequest } from 'next/server'
import { originOf } from '@/app/request/origin'
import { documentAnswer } from '@/app/respond/document'
import { answering } from '@/app/respond/refusal'
import { sitemap } from '@/app/respond/sitemaps'
import { currentReader } from '@/db/store/release'

/** Pages in every language, for search engines. */
export const GET = (request: NextRequest, { params }: RouteContext<'/sitemaps/[file]'>) =>
  answering(async () => {
    const body = await sitemap(await currentReader(), originOf(request), (await params).file)
    return documentAnswer(request, { contentType: 'application/xml; charset=utf-8', body })
  })
