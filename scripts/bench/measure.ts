import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileStore } from '../../db/compile/compile'
import { knownPairs } from '../../db/queries/meta'
import { storePath } from '../../db/store/release'
import { openReader } from '../../db/store/store'
import { round, spread, timed } from '../statistics'
import { shippedDataset } from '../store/build'
import { captureTool } from '../tool'
import { queries } from './queries'

/** How long the shipped dataset takes to compile into a new store. */
export async function measureBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'ravobit-bench-'))
  const { rows, milliseconds } = await compileStore(shippedDataset, join(folder, 'store.db'))
  rmSync(folder, { recursive: true })
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0)
  return { milliseconds: round(milliseconds), rows: total }
}

/** Milliseconds of every query of the table, 200 runs each. */
export async function measureQueries() {
  const reader = await openReader(storePath())
  const [pair] = await knownPairs({ reader })
  if (!pair) throw new Error('no pair can be shown')
  const measured: Record<string, object> = {}
  for (const { name, run } of queries) measured[name] = spread(await timed(200, () => run({ reader, pair })))
  reader.close()
  return measured
}

/** Time to first byte and requests per second of one address, asked from another process. */
export async function measureLoad(address: string): Promise<object> {
  const { ok, output } = await captureTool('tsx', ['scripts/bench/load.ts', address])
  return ok
    ? JSON.parse(output)
    : { error: output.split('\n').find((line) => line.includes('Error')) ?? output }
}

/** Rows per second of a CSV download, the median of ten. */
export async function measureDownload(address: string) {
  let rows = 0
  const times = await timed(10, async () => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    rows = (await response.text()).trimEnd().split('\n').length - 1
  })
  const { median } = spread(times)
  return { rows, milliseconds: median, rowsPerSecond: Math.round(rows / (median / 1000)) }
}
