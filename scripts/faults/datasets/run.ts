import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileStore } from '../../../db/compile/compile'
import { shippedDataset } from '../../store/build'
import { withFolder } from '../folder'
import { casesOf, goesOn, type Instrument, type Order, type Outcome } from '../instrument'
import { Tally } from '../tally'
import { none, tried } from '../verdict'
import { attempt, type Bench } from './attempt'
import { buildByCommand } from './command-line'
import { Draft, readFiles } from './draft'
import { spoil } from './mutate'

/** How many of a run's datasets the command itself is given: it takes a second to begin. */
const BY_COMMAND = { every: 25, least: 3 }

export const datasets: Instrument = {
  does: 'spoilt datasets: each is refused with file and line, or accepted and served, and the former store stays',
  full: { count: 1000, seconds: 5400 },
  quick: { count: 16, seconds: 90 },
  run: (order) => withFolder((folder) => measure(order, folder)),
}

async function measure(order: Order, folder: string): Promise<Outcome> {
  const dataset = join(folder, 'dataset')
  mkdirSync(dataset)
  const store = join(folder, 'store', 'ravobit.db')
  await compileStore(shippedDataset, store)
  const bench: Bench = { dataset, store, good: readFileSync(store) }
  const files = readFiles(shippedDataset)
  const became = new Tally()
  const [wrong, touched, printed]: [string[], string[], string[]] = [[], [], []]
  const every = Math.min(BY_COMMAND.every, Math.ceil(order.count / BY_COMMAND.least))
  for (const number of casesOf(order)) {
    if (!goesOn(order)) break
    const draft = new Draft(files)
    const spoilt = spoil(draft, order.seed, number)
    const place = (what: string) => `${what} (case ${number}: ${spoilt.what})`
    const result = await attempt(bench, draft, spoilt)
    became.add(result.became)
    wrong.push(...result.wrong.slice(0, 1).map(place))
    touched.push(...result.touched.map(place))
    if (number % every === every - 1)
      printed.push(...(await buildByCommand(dataset, store, result.became)).map(place))
    if (number % 100 === 99) order.say(`${number + 1} datasets …`)
    writeFileSync(store, bench.good)
  }
  return {
    figures: { datasets: became.total, became: became.toJSON() },
    verdicts: [
      tried(became.total, order.count),
      none('refused at its place in the words of the desk, or accepted and served', wrong),
      none('the former store is as it was, and nothing stands beside it', touched),
      none('the command prints what is wrong, and no stack trace', printed),
    ],
  }
}
