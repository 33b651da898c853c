import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** The content of a file, in parts; text is written as UTF-8. */
export type Parts = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

export interface ZipEntry {
  readonly name: string
  /** Asked for its first part when all entries before this one are complete, so it may depend on them. */
  readonly parts: Parts
}

/**
 * A ZIP of `entries` in their order, deflated; equal entries and day give equal bytes. Entries are read as fast as the
 * archive is, and the one at hand is closed when the reader stops.
 * @param day what every entry is dated with, `YYYY-MM-DD`
 * @throws what an entry throws, after the bytes that came before it
 */
export async function* writeZip(entries: Iterable<ZipEntry>, day: string): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  let open: Readable | undefined
  for (const { name, parts } of entries) {
    zip.addReadStreamLazy(name, { mtime: noon(day), forceDosTimestamp: true }, (pass) => {
      open = Readable.from(parts)
      open.on('error', (error) => output.destroy(error))
      pass(null, open)
    })
  }
  zip.end()
  try {
    yield* output
  } finally {
    open?.destroy()
  }
}

/** A ZIP keeps local time, so that the same local day is the same bytes in every time zone. */
function noon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
