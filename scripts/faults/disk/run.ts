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

type Phase = keyof typeof promises
type Scene = Scenario & { readonly phase: Phase }

const promises = {
  build: 'a build that cannot be written says why, and leaves the former store as it was',
  serving: 'without a store readers are told what to do, and served again at once when there is one',
  start: 'a default store is made anew, a named one only read; what cannot be says so',
}

const of = (phase: Phase, scenarios: readonly Scenario[]): readonly Scene[] =>
  scenarios.map((one) => ({ ...one, phase }))

const all = [
  ...of('build', buildScenarios),
  ...of('serving', servingScenarios),
  ...of('start', startScenarios),
]
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
  const wrong: Record<Phase, string[]> = { build: [], serving: [], start: [] }
  for (const { name, phase, run } of chosen) {
    if (!goesOn(order)) break
    mkdirSync(folder)
    const found = await run({ folder, stores, checkout, by: (one) => means.add(one) })
    rmSync(folder, { recursive: true, force: true })
    outcomes[name] = found
    wrong[phase].push(...found.slice(0, 3).map((one) => `${name}: ${one}`))
  }
  return {
    figures: { scenarios: outcomes, by: [...means] },
    verdicts: [
      tried(Object.keys(outcomes).length, chosen.length),
      ...(Object.keys(promises) as Phase[]).map((phase) => none(promises[phase], wrong[phase])),
    ],
  }
}
