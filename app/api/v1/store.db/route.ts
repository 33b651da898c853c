import { type FileHandle, open } from 'node:fs/promises'
import type { NextRequest } from 'next/server'
import { fileAnswer } from '@/app/load/answer'
import { refuseOthers } from '@/app/load/read-language'
import { answering } from '@/app/load/refusal'
import { fileAddress } from '@/components/address'
import { currentReader, storePath, storeSignature } from '@/db/release'

export {
  notAllowed as DELETE,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
  options as OPTIONS,
} from '@/app/load/refusal'

/** The store itself, as the desk reads it. */
export const GET = (request: NextRequest) =>
  answering(async () => {
    refuseOthers(request.nextUrl, [])
    const { version } = currentReader()
    return fileAnswer(request, {
      name: 'ravobit-store',
      format: 'db',
      version,
      canonical: storeSignature(),
      links: [`<${fileAddress('openapi.json')}>; rel="describedby"; type="application/json"`],
      parts: () => storeFile(version),
    })
  })

const PART = 256 * 1024

async function* storeFile(version: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined
  try {
    file = await open(storePath())
    // A new store may have taken the place since the headers were made: its bytes would not be what they name.
    if (currentReader().version !== version) throw new Error('the store changed while it was sent')
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PART), 0, PART)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file?.close()
  }
}
