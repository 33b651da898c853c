import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseQuery } from '../../db/catalog/query/parse'
import { views } from '../../db/catalog/views'
import type { ListRequest } from '../../db/lists/engine'
import type { Scope } from '../../db/scope'
import { settings } from '../../db/settings/settings'
import { dayIn } from '../../db/settings/time-zone'
import { openReader } from '../../db/store/store'
import { step } from '../command'
import { bulkSize, generateBulk } from '../generate/bulk'
import { freshApp } from '../start/fresh-app'
import { commandLineSeconds, plainStatement } from './command-line'
import { othersDuring, readAll } from './reading'
import { type StoreServer, withStoreServer } from './serve-store'

const progress = process.stderr
const today = dayIn(settings().timeZone, Date.now())
const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }

/** Views of the million agreements: as they come, in two orders, and as programs want them. */
const million = ['', 'sort=title', 'sort=-valid_to', 'guard=off']
/** What others ask meanwhile: a page and a record. (The overview draws every claim of a pair, which here are ten million.) */
const others = ['/en/kaz-tjk/events', '/api/v1/kaz-tjk/agreements/agr-0000005.json']
/** A fifth of them, for formats that are not lines of text. */
const fifth = 'signed=1992..1998'

/**
 * Downloads over HTTP from a store of bulk rows, each beside what `sqlite3 -csv` takes for the same rows, columns and order.
 * @param kept a store to measure on; generated there where it does not exist, and kept
 */
export async function measureDownloads(kept?: string) {
  await freshApp(progress)
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-bulk-'))
  const store = kept ?? join(folder, 'bulk.db')
  try {
    const made = async () => existsSync(store) || (await generateBulk(store, bulkSize))
    await step('bulk store', made, progress)
    return { ...bulkSize, ...(await measureStore(store)) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureStore(store: string) {
  const csv: Record<string, object> = {}
  for (const query of million)
    csv[query || 'all'] = await step(`csv ${query}`, () => measureCsv(store, query), progress)
  const formats = await withStoreServer(store, measureFormats)
  return { csv, ...formats }
}

/** One view: cold on a server that was asked nothing, then beside the command line, three times in turn. */
async function measureCsv(store: string, query: string) {
  const scope = { reader: await openReader(store), pair }
  const statement = plainStatement(requestOf(scope, query))
  scope.reader.close()
  return withStoreServer(store, async (server) => {
    const address = `${server.url}/api/v1/kaz-tjk/agreements.csv?${query}`
    const { result: first, growthMiB: grown } = await server.growthDuring(() => readAll(address))
    const cold = { ...first, growthMiB: grown }
    const runs: object[] = []
    for (let run = 0; run < 3; run++) {
      const line = await commandLineSeconds(store, statement)
      const { result: read, growthMiB } = await server.growthDuring(() => readAll(address))
      runs.push({
        ...read,
        growthMiB,
        commandLine: line,
        ratio: line && Number((read.seconds / line).toFixed(2)),
      })
    }
    const asked = others.map((path) => server.url + path)
    const { others: waits } = await othersDuring(asked, () => readAll(address))
    return { cold, runs, othersWaitMs: waits }
  })
}

async function measureFormats(server: StoreServer) {
  const base = `${server.url}/api/v1/kaz-tjk`
  const measured: Record<string, object> = {}
  for (const file of ['agreements.csv', 'agreements.xlsx', 'agreements.zip', 'agreements.ndjson']) {
    const measure = () => server.growthDuring(() => readAll(`${base}/${file}?${fifth}`))
    const { result, growthMiB } = await step(file, measure, progress)
    measured[file] = { ...result, growthMiB }
  }
  const measure = () => server.growthDuring(() => readAll(`${base}/claims.csv`))
  const { result, growthMiB } = await step('claims.csv', measure, progress)
  return { fifth: measured, everyClaim: { ...result, growthMiB } }
}

function requestOf(scope: Scope, query: string): ListRequest {
  const view = views.agreements
  const params = new URLSearchParams(query)
  return { scope, view, query: parseQuery(view, pair, params, () => undefined).query, language: 'en', today }
}
