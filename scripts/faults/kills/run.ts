import { setTimeout } from 'node:timers/promises'
import { caseRandom } from '../cases'
import { copyCheckout } from '../checkout'
import { withDesk } from '../desk'
import { withFolder } from '../folder'
import { casesOf, goesOn, type Instrument, type Order, type Outcome } from '../instrument'
import { makeTwoStores } from '../stores'
import { Tally } from '../tally'
import { atMost, none, tried, type Verdict } from '../verdict'
import { sample } from '../watch'
import { BuildBench } from './build'
import { killClient } from './client'
import { noWrongs, type Wrongs } from './killed'
import { StartBench } from './start'

/** What is killed, in turn. */
const turns = [
  'build',
  'switch',
  'start',
  'client',
  'build',
  'switch',
  'server',
  'client',
  'build',
  'switch',
] as const

export const kills: Instrument = {
  does: 'kill -9 at random points of build, switch, start and download',
  full: { count: 200, seconds: 3600 },
  quick: { count: 7, seconds: 90 },
  run: (order) => withFolder((folder) => measure(order, folder)),
}

async function measure(order: Order, folder: string): Promise<Outcome> {
  const stores = await makeTwoStores(folder)
  const checkout = copyCheckout(folder)
  const builds = new BuildBench(folder, stores)
  const starts = new StartBench(checkout, stores)
  const pace = await builds.pace()
  const [done, became] = [new Tally(), new Tally()]
  const wrongs = noWrongs()
  const began = performance.now()
  const opened = await withDesk({ at: checkout }, async ({ url, pid }) => {
    const start = performance.now() - began
    const before = sample(pid).descriptors
    const kill = {
      build: (random) => builds.killBuild(random, pace, wrongs, became),
      switch: (random) => builds.killSwitch(random, pace, wrongs, became),
      start: (random) => starts.killStart(random, start, wrongs, became),
      server: (random) => starts.killServer(random, wrongs, became),
      client: (random) => killClient(url, random, wrongs),
    } satisfies Record<(typeof turns)[number], (random: ReturnType<typeof caseRandom>) => Promise<void>>
    for (const number of casesOf(order)) {
      if (!goesOn(order)) break
      const what = turns[number % turns.length] ?? 'build'
      await kill[what](caseRandom(order.seed, number))
      done.add(what)
      if (number % 20 === 19) order.say(`${number + 1} kills …`)
    }
    // A connection of a client that is gone is noticed in its own time.
    await setTimeout(1000)
    return sample(pid).descriptors - before
  })
  await starts.servesAgain(wrongs)
  return {
    figures: { kills: done.total, killed: done.toJSON(), became: became.toJSON() },
    verdicts: judge(order.count, done.total, wrongs, opened),
  }
}

/** @param opened descriptors that a server has more than before its clients were killed */
export const judge = (wanted: number, done: number, wrongs: Wrongs, opened: number): readonly Verdict[] => [
  tried(done, wanted),
  none('the store is whole: the old one or the new one', wrongs.store),
  none('nothing is left beside it after the next build', wrongs.beside),
  none('no process is left', wrongs.processes),
  none('no port is left taken', wrongs.ports),
  none('whoever is not killed goes on', wrongs.service),
  atMost('descriptors of clients are closed', opened, 6, 'more'),
]
