import { readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

/** A file that the browser saved. */
export interface Saved {
  readonly name: string
  readonly bytes: Buffer
}

/** Saves what `act` downloads. */
export async function saved(page: Page, act: () => Promise<unknown>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** A CSV as a strict reader sees it: every line has as many cells as the header, lines end in CRLF. */
export function readCsv(bytes: Buffer): { header: string[]; rows: Record<string, string>[] } {
  const lines = parse(bytes, { record_delimiter: '\r\n' }) as string[][]
  const [header = [], ...cells] = lines
  return {
    header,
    rows: cells.map((line) => Object.fromEntries(header.map((name, i) => [name, line[i] ?? '']))),
  }
}

/** The same for an address of the API. */
export async function fetchCsv(request: APIRequestContext, address: string) {
  const response = await request.get(address)
  if (!response.ok()) throw new Error(`${address} answered ${response.status()}`)
  return readCsv(await response.body())
}
