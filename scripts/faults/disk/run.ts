import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyCheckout } from '../checkout'
import { withFolder } from '../folder'
import { goesOn, type Instrument, type Order, type Outcome } from '../instrument'
import { makeTwoStores } from '../stores'
import { none, tried } from '../verdict'
import { buildScenarios } from './build'
import type { Scenario } from './scenario'
import { servingScenarios } from './serving'
import { startScenarios } from './start'

const all: readonly Scenario[] = [...buildScenarios, ...servingScenarios, ...startScenarios]
const quick = all.filter((one) => one.quick)

export const disk: Instrument = {
  does: 'full, read-only, replaced, truncated, damaged: the right sentence each, at build, at start and while serving',
  full: { count: all.length, seconds: 900 },
  quick: { count: quick.length, seconds: 90 },
  run: (order) => withFolder((folder) => measure(order, folder)),
}

async function measure(order: Order, parent: string): Promise<Outcome> {
  // A short run has those that find most; any other count, so many from the first on.
  const isQuick = order.count === quick.length && order.first === 0
  const chosen = isQuick ? quick : all.slice(order.first, order.first + order.count)
  const stores = await makeTwoStores(parent)
  const checkout = copyCheckout(parent)
  const folder = join(parent, 'scene')
  const outcomes: Record<string, readonly string[]> = {}
  const means = new Set<string>()
  const wrong: string[] = []
  for (const { name, run } of chosen) {
    if (!goesOn(order)) break
    mkdirSync(folder)
    const found = await run({ folder, stores, checkout, by: (one) => means.add(one) })
    rmSync(folder, { recursive: true, force: true })
    outcomes[name] = found
    wrong.push(...found.slice(0, 1).map((one) => `${name}: ${one}, and ${found.length - 1} more`))
  }
  return {
    figures: { scenarios: outcomes, by: [...means] },
    verdicts: [
      tried(Object.keys(outcomes).length, chosen.length),
      none('the right sentence each, nothing lost, and served again at once', wrong),
    ],
  }
}
