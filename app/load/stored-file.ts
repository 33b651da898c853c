import { open } from 'node:fs/promises'
import type { Parts } from '@/db/export/zip'
import type { ByteRange } from './asked-range'

/** A file that was opened: its bytes stay the same whatever takes its place. */
export interface StoredFile {
  /** Tells it from any other file that ever had its place. */
  readonly identity: string
  /** In bytes. */
  readonly size: number
  readonly modified: Date
  /** Its bytes, or some of them; the file is closed after the last one, or when nobody wants them any more. */
  readonly parts: (stop: AbortSignal, range?: ByteRange) => Parts
  /** Closes it where nobody asked for its parts. */
  close(): Promise<void>
}

const PART = 256 * 1024

/** Opens a file to be sent. @throws what the file system says */
export async function openStored(path: string): Promise<StoredFile> {
  const file = await open(path)
  const { ino, size, mtimeNs, mtime } = await file.stat({ bigint: true })
  const last = Number(size) - 1
  let asked = false

  async function* bytes(stop: AbortSignal, { start, end }: ByteRange): AsyncGenerator<Uint8Array> {
    try {
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

  return {
    identity: `${ino}-${size}-${mtimeNs}`,
    size: Number(size),
    modified: mtime,
    parts(stop, range = { start: 0, end: last }) {
      asked = true
      // Parts that were never begun never end.
      stop.addEventListener('abort', () => file.close().catch(() => {}))
      return bytes(stop, range)
    },
    close: async () => {
      if (!asked) await file.close()
    },
  }
}
