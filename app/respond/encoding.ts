import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import Negotiator from 'negotiator'
import type { Parts } from '@/db/encode/zip'

// Every part leaves as it comes: a reader who waits sees the first rows at once.
const { BROTLI_OPERATION_FLUSH, BROTLI_PARAM_QUALITY, Z_SYNC_FLUSH } = constants
const encoders = {
  br: () => createBrotliCompress({ flush: BROTLI_OPERATION_FLUSH, params: { [BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip({ level: 4, flush: Z_SYNC_FLUSH }),
} as const satisfies Record<string, () => Transform>

export type Encoding = keyof typeof encoders

// In this order where a client likes them equally.
const spoken = ['br', 'gzip', 'identity'] as const

/** What the library does since 1.0; its types are older. */
interface Client {
  encoding(available: readonly string[], options: { preferred: readonly string[] }): string | undefined
}

/** The encoding that a client prefers of those that are spoken here (RFC 9110, 12.5.3); none where it asks for none. */
export function chosenEncoding(accepted: string | null): Encoding | undefined {
  const headers = accepted === null ? {} : { 'accept-encoding': accepted }
  const client: Client = new Negotiator({ headers })
  const best = client.encoding(spoken, { preferred: spoken })
  return best === 'br' || best === 'gzip' ? best : undefined
}

/**
 * Parts as a body that is made as fast as it is read; a failure breaks it.
 * @param parts what writes it; the signal is aborted when the reader leaves, because a generator that is at work learns of
 * that only when it next gives something
 */
export function bodyOf(
  parts: (stop: AbortSignal) => Parts,
  encoding?: Encoding,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const left = new AbortController()
  const plain = bytesOf(parts(left.signal))
  if (!encoding) return streamOf(plain, left)
  const encoder = encoders[encoding]()
  // A failure reaches the reader through the encoder.
  pipeline(Readable.from(plain, { highWaterMark: 1 }), encoder, { signal: left.signal }).catch(() => {})
  return streamOf(encoder, left)
}

async function* bytesOf(parts: Parts): AsyncGenerator<Uint8Array> {
  for await (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part
}

function streamOf(
  parts: AsyncIterable<Uint8Array>,
  left: AbortController,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = parts[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const next = await iterator.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value as Uint8Array<ArrayBuffer>)
      },
      async cancel() {
        left.abort()
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
