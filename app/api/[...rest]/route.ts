import type { NextRequest } from 'next/server'
import { errorAnswer } from '@/app/load/answer'
import { NotFound } from '@/db/errors'

/** Any other address under /api says in the API's own shape that nothing is there. */
export function GET(request: NextRequest) {
  return errorAnswer(new NotFound('file', request.nextUrl.pathname))
}
