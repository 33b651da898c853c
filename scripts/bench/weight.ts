import { gzipSync } from 'node:zlib'

/** What a browser downloads before it can show a page, in bytes. */
export interface Weight {
  readonly html: number
  readonly htmlGzip: number
  readonly scriptsGzip: number
  readonly stylesGzip: number
}

/** Weighs a page and the scripts and styles that its HTML names; what charts load later is not among them. */
export async function weigh(address: string): Promise<Weight> {
  const html = await text(address)
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/\bnomodule\b/i.test(tag))
  const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => tag)
  return {
    html: Buffer.byteLength(html),
    htmlGzip: gzip(html),
    scriptsGzip: await total(address, scripts, /\bsrc="([^"]+)"/),
    stylesGzip: await total(address, styles, /\bhref="([^"]+)"/),
  }
}

async function total(page: string, tags: readonly string[], attribute: RegExp): Promise<number> {
  const found = new Set(tags.flatMap((tag) => attribute.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? []))
  const sizes = await Promise.all([...found].map(async (path) => gzip(await text(new URL(path, page).href))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function text(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.text()
}

const gzip = (content: string) => gzipSync(content).length
