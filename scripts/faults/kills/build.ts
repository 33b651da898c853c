import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { compileStore } from '../../../db/compile/compile'
import type { Random } from '../../generate/random'
import { startBuild } from '../build-command'
import { processTree } from '../processes'
import type { TwoStores } from '../stores'
import type { Tally } from '../tally'
import { until } from '../until'
import { endTree, type Wrongs } from './killed'

/** Milliseconds of a build on this machine. */
export interface Pace {
  /** From nothing until it has ended. */
  readonly whole: number
  /** From the first byte beside the store until the new one is in place. */
  readonly writing: number
  /** From a file of its last size until that. */
  readonly ending: number
}

const PATIENCE = 60_000

/** A store that is built anew, in a folder of its own. */
export class BuildBench {
  readonly #folder: string
  readonly #store: string
  readonly #stores: TwoStores
  #inode = 0

  constructor(folder: string, stores: TwoStores) {
    this.#folder = join(folder, 'built')
    this.#store = join(this.#folder, 'ravobit.db')
    this.#stores = stores
  }

  /** Builds once to its end. */
  async pace(): Promise<Pace> {
    const began = performance.now()
    const { child } = this.#start()
    const ended = once(child, 'exit')
    const at = async (is: () => boolean) => {
      await until(is, PATIENCE, 1)
      return performance.now()
    }
    const first = await at(() => this.#written() > 0)
    const last = await at(() => this.#written() >= 1)
    const placed = await at(() => this.#isPlaced())
    await ended
    return { whole: performance.now() - began, writing: placed - first, ending: placed - last }
  }

  /** Kills a build: at any point, or while it writes. */
  killBuild(random: Random, pace: Pace, wrongs: Wrongs, became: Tally): Promise<void> {
    return random.chance(0.3)
      ? this.#kill(0, random.next() * pace.whole, wrongs, became)
      : this.#kill(0.001, random.next() * pace.writing, wrongs, became)
  }

  /** Kills a build about when the new file is put into place. */
  killSwitch(random: Random, pace: Pace, wrongs: Wrongs, became: Tally): Promise<void> {
    return this.#kill(1, random.next() * 1.5 * pace.ending, wrongs, became)
  }

  /** @param written share of the new file that has to be there, and @param delay milliseconds after that */
  async #kill(written: number, delay: number, wrongs: Wrongs, became: Tally): Promise<void> {
    const { child } = this.#start()
    const ended = once(child, 'exit')
    await until(() => this.#written() >= written || this.#isPlaced(), PATIENCE, 1)
    const tree = processTree(child.pid ?? 0)
    await setTimeout(delay)
    const left = await endTree(tree)
    await ended
    wrongs.processes.push(...left.map(({ pid }) => `process ${pid} of a killed build`))
    if (readdirSync(this.#folder).length > 1) became.add('something stood beside the store')

    const { old, next } = this.#stores
    const now = readFileSync(this.#store)
    const state = now.equals(old.bytes) ? 'old' : now.equals(next.bytes) ? 'new' : 'neither'
    became.add(`store is ${state}`)
    if (state === 'neither')
      wrongs.store.push(`the store has ${now.length} bytes and is neither the old nor the new one`)
    await compileStore(next.dataset, this.#store)
    if (!readFileSync(this.#store).equals(next.bytes)) wrongs.store.push('the next build gave another store')
    const beside = readdirSync(this.#folder).filter((name) => name !== 'ravobit.db')
    if (beside.length > 0) wrongs.beside.push(beside.join(', '))
  }

  /** Starts a build over the old store. */
  #start() {
    rmSync(this.#folder, { recursive: true, force: true })
    mkdirSync(this.#folder)
    writeFileSync(this.#store, this.#stores.old.bytes)
    this.#inode = statSync(this.#store).ino
    return startBuild({ dataset: this.#stores.next.dataset, store: this.#store })
  }

  /** How much of the new file stands beside the store, 0 to 1. */
  #written(): number {
    const others = readdirSync(this.#folder).filter(
      (name) => name !== 'ravobit.db' && !name.endsWith('-journal'),
    )
    const sizes = others.map(
      (name) => statSync(join(this.#folder, name), { throwIfNoEntry: false })?.size ?? 0,
    )
    return Math.max(0, ...sizes) / this.#stores.next.bytes.length
  }

  #isPlaced(): boolean {
    return statSync(this.#store).ino !== this.#inode
  }
}
