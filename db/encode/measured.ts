import { createHash } from 'node:crypto'
import type { Parts } from './zip'

/** The size of a file that was written, and its SHA-256 in hexadecimal digits. */
export interface Measure {
  readonly bytes: number
  readonly sha256: string
}

/** The same parts; `done` is told their measure when the last one has passed. */
export async function* measured(parts: Parts, done: (measure: Measure) => void): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of parts) {
    const chunk = typeof part === 'string' ? Buffer.from(part) : part
    hash.update(chunk)
    bytes += chunk.byteLength
    yield chunk
  }
  done({ bytes, sha256: hash.digest('hex') })
}
