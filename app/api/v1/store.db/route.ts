import type { NextRequest } from 'next/server'
import { refuseOthers } from '@/app/request/read-locale'
import { fileAnswer } from '@/app/respond/answer'
import { answering } from '@/app/respond/refusal'
import { storedFile } from '@/app/respond/stored-file'
import { fileAddress } from '@/components/words/address'
import { currentReader, storePath } from '@/db/store/release'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/respond/refusal'

/** The store itself, as the desk reads it; any part of it, so that a broken download goes on where it broke. */
export const GET = (request: NextRequest) =>
  answering(async () => {
    refuseOthers(request.nextUrl, [])
    const { version } = await currentReader()
    const file = await storedFile(storePath())
    return fileAnswer(request, {
      name: 'ravobit-store',
      format: 'db',
      version,
      canonical: file.identity,
      links: [`<${fileAddress('openapi.json')}>; rel="describedby"; type="application/json"`],
      size: file.size,
      modified: file.modified,
      parts: file.parts,
    })
  })
