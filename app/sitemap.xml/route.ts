import type { NextRequest } from 'next/server'
import { originOf } from '@/app/request/origin'
import { documentAnswer } from '@/app/respond/document'
import { answering } from '@/app/respond/refusal'
import { sitemapIndex } from '@/app/respond/sitemaps'
import { currentReader } from '@/db/store/release'

// Addresses begin with the reader's own host, which nobody knows when the pages are built.
export const dynamic = 'force-dynamic'

/** Where a search engine starts: the list of sitemaps. */
export const GET = (request: NextRequest) =>
  answering(async () => {
    const body = await sitemapIndex(await currentReader(), originOf(request))
    return documentAnswer(request, { contentType: 'application/xml; charset=utf-8', body })
  })
