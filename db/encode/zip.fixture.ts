import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

export interface Unzipped {
  readonly name: string
  readonly modified: Date
  readonly bytes: Buffer
}

/** Everything in an archive, in its order, as somebody else's reader finds it; checks every CRC. */
export async function unzip(archive: Buffer): Promise<Unzipped[]> {
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(archive, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file))),
  )
  const entries = await new Promise<Entry[]>((resolve, reject) => {
    const all: Entry[] = []
    zip.on('entry', (entry: Entry) => {
      all.push(entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(all)).on('error', reject)
    zip.readEntry()
  })
  const files: Unzipped[] = []
  for (const entry of entries) {
    files.push({
      name: entry.fileName,
      modified: entry.getLastModDate(),
      bytes: await content(zip, entry),
    })
  }
  return files
}

async function content(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
  )
  return collect(stream as AsyncIterable<Uint8Array>)
}

/** All parts as one buffer. */
export async function collect(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}
