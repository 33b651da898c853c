import type { NextRequest } from 'next/server'
import { errorAnswer } from '@/app/respond/refusal'
import { NotFound } from '@/db/errors'

/** Any other address at or under /api says in the API's own shape that nothing is there. */
const nothing = (request: NextRequest) => errorAnswer(new NotFound('file', request.nextUrl.pathname))

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/respond/refusal'
export { nothing as GET }
