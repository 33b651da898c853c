import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealScripts } from './scripts-of-page'

const nonce = 'n'.repeat(24)
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

test('the renderer’s own scripts are named by their hashes, as they are sent', () => {
  const page = `<script nonce="${nonce}" id="_R_">go("ғ روابط")</script><script src="/a.js" nonce="${nonce}"></script>`
  const { html, hashes } = sealScripts(Buffer.from(page), nonce)
  expect(html.toString()).toBe('<script id="_R_">go("ғ روابط")</script><script src="/a.js"></script>')
  expect(hashes).toEqual([hash('go("ғ روابط")')])
})

test('a script that came into the page another way is not named', () => {
  const page = `<p><script>steal()</script><script nonce="evil">steal()</script></p>`
  expect(sealScripts(Buffer.from(page), nonce)).toEqual({ html: Buffer.from(page), hashes: [] })
})

test('equal pages are equal bytes, whatever the nonce was', () => {
  const page = (own: string) => Buffer.from(`<script nonce="${own}">push("T18,${own}")</script>`)
  const other = 'm'.repeat(24)
  const [one, two] = [sealScripts(page(nonce), nonce), sealScripts(page(other), other)]
  expect(one).toEqual(two)
  expect(one.hashes).toEqual([hash(`push("T18,${'0'.repeat(24)}")`)])
})
