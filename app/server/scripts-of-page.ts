import { createHash } from 'node:crypto'

/** A document, and the hashes of the scripts that stand in it as a Content-Security-Policy writes them. */
export interface Sealed {
  readonly html: Buffer
  readonly hashes: readonly string[]
}

/**
 * Hashes the scripts of a document that carry the renderer's nonce, and takes the nonce out: a script that came into the page
 * any other way has none and is not run. Equal pages stay equal bytes.
 * @param nonce known to nobody but the renderer of this page
 */
export function sealScripts(document: Buffer, nonce: string): Sealed {
  // A letter a byte: what is hashed is what is sent.
  const text = document.toString('latin1')
  const opening = new RegExp(`<script\\b([^>]*) nonce="${nonce}"([^>]*)>`, 'g')
  const hashes = new Set<string>()
  for (const found of text.matchAll(opening)) {
    if (/ src=/.test(`${found[1]} ${found[2]}`)) continue
    const start = found.index + found[0].length
    const script = withoutNonce(text.slice(start, text.indexOf('</script', start)), nonce)
    hashes.add(`'sha256-${createHash('sha256').update(script, 'latin1').digest('base64')}'`)
  }
  return { html: Buffer.from(withoutNonce(text, nonce), 'latin1'), hashes: [...hashes] }
}

/** Letters stand for it where its length counts. */
const withoutNonce = (text: string, nonce: string) =>
  text.replaceAll(` nonce="${nonce}"`, '').replaceAll(nonce, '0'.repeat(nonce.length))
