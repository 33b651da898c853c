const ENOUGH = 32_768

/** The same text in fewer parts, each of some 32,768 characters: small parts cost more to send than to write. */
export function* inBatches(parts: Iterable<string>): Iterable<string> {
  let batch = ''
  for (const part of parts) {
    batch += part
    if (batch.length < ENOUGH) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}
