import type { NextRequest } from 'next/server'
import { errorAnswer } from '@/app/load/answer'
import { documentAnswer } from '@/app/load/document'
import { originOf } from '@/app/load/origin'
import { sitemap } from '@/app/load/sitemaps'
import { currentReader } from '@/db/release'

/** Pages in every language, for search engines. */
export async function GET(request: NextRequest, { params }: RouteContext<'/sitemaps/[file]'>) {
  try {
    const body = await sitemap(currentReader(), originOf(request), (await params).file)
    return documentAnswer(request, { contentType: 'application/xml; charset=utf-8', body })
  } catch (error) {
    return errorAnswer(error)
  }
}
