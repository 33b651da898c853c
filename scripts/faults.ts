import { command } from './command'
import { instruments } from './faults/instruments'
import { readOptions } from './faults/options'
import { type Finding, runInstrument } from './faults/run'
import { freshApp } from './start/fresh-app'
import { freshStore } from './start/fresh-store'
import { root } from './tool'

await command(async () => {
  process.chdir(root)
  const { name, ...options } = readOptions(process.argv.slice(2), Object.keys(instruments))
  const told = new AbortController()
  // Told once, it ends what it started and says what it has; told again, it ends at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => told.abort())
  if (options.url === undefined) await freshStore(process.stderr).then(() => freshApp(process.stderr))
  const chosen = Object.entries(instruments).filter(([one]) => name === 'quick' || one === name)
  const found: Finding[] = []
  for (const [one, instrument] of chosen)
    found.push(await runInstrument(one, instrument, options, told.signal))
  console.log(JSON.stringify({ node: process.version, found }, null, 2))
  process.exit(found.every(({ held }) => held) ? 0 : 1)
})
