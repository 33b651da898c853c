import type { BigIntStats } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Parts } from '@/db/encode/zip'
import type { ByteRange } from './asked-range'

/** A file as it stands in its place; its bytes are sent only as long as it is still the same one. */
export interface StoredFile {
  /** Tells it from any other file that ever had its place. */
  readonly identity: string
  /** In bytes. */
  readonly size: number
  readonly modified: Date
  /** Its bytes, or some of them. It is opened for the first of them, so nothing is held for a reader who has left. */
  readonly parts: (stop: AbortSignal, range?: ByteRange) => Parts
}

const PART = 256 * 1024

/** Looks at a file that is to be sent. @throws what the file system says */
export async function storedFile(path: string): Promise<StoredFile> {
  const { size, mtime, ...found } = await stat(path, { bigint: true })
  const identity = identityOf({ size, ...found })

  async function* bytes(stop: AbortSignal, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
    const file = await open(path)
    try {
      // What was said of it has been sent already.
      if (identityOf(await file.stat({ bigint: true })) !== identity)
        throw new Error(`${path} is another file than the one that was announced`)
      for (let at = start; at <= end && !stop.aborted; ) {
        const room = Buffer.allocUnsafe(Math.min(PART, end - at + 1))
        const { bytesRead } = await file.read(room, 0, room.length, at)
        if (bytesRead === 0) throw new Error(`${path} ends before its last byte`)
        at += bytesRead
        yield room.subarray(0, bytesRead)
      }
    } finally {
      await file.close()
    }
  }

  const whole = { start: 0, end: Number(size) - 1 }
  return {
    ...{ identity, size: Number(size), modified: mtime },
    parts: (stop, range = whole) => bytes(stop, range),
  }
}

const identityOf = ({ ino, size, mtimeNs }: Pick<BigIntStats, 'ino' | 'size' | 'mtimeNs'>) =>
  `${ino}-${size}-${mtimeNs}`
