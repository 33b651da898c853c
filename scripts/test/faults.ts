import { writeFileSync } from 'node:fs'
import { instruments } from '../faults/instruments'
import { defaultSeed } from '../faults/options'
import { type Finding, runInstrument } from '../faults/run'
import { freshApp } from '../start/fresh-app'
import { freshStore } from '../start/fresh-store'

/** Runs the quick form of every instrument, or of those that the filter names, on the production build. */
export async function runFaults(filter: readonly string[], report: string): Promise<boolean> {
  const chosen = Object.entries(instruments).filter(
    ([name]) => filter.length === 0 || filter.some((word) => name.includes(word)),
  )
  const found: Finding[] = []
  if (chosen.length > 0) await freshStore().then(() => freshApp())
  const told = new AbortController()
  const tell = () => told.abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, tell)
  for (const [name, instrument] of chosen)
    found.push(
      await runInstrument(name, instrument, { quick: true, seed: defaultSeed, first: 0 }, told.signal),
    )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, tell)
  writeFileSync(report, JSON.stringify({ verdicts: found.flatMap(({ verdicts }) => verdicts) }))
  return found.every(({ held }) => held)
}
