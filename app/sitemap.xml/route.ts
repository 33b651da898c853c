import type { NextRequest } from 'next/server'
import { documentAnswer } from '@/app/load/document'
import { originOf } from '@/app/load/origin'
import { answering } from '@/app/load/refusal'
import { sitemapIndex } from '@/app/load/sitemaps'
import { currentReader } from '@/db/release'

// Addresses begin with the reader's own host, which nobody knows when the pages are built.
export const dynamic = 'force-dynamic'

/** Where a search engine starts: the list of sitemaps. */
export const GET = (request: NextRequest) =>
  answering(async () => {
    const body = await sitemapIndex(currentReader(), originOf(request))
    return documentAnswer(request, { contentType: 'application/xml; charset=utf-8', body })
  })
