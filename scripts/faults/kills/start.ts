import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { compileStore } from '../../../db/compile/compile'
import type { Random } from '../../generate/random'
import { type Start, startDesk } from '../desk'
import type { TwoStores } from '../stores'
import type { Tally } from '../tally'
import { isFree } from '../until'
import { ask } from '../wire/connection'
import { killOne, type Wrongs } from './killed'

/** A checkout of its own that is started again and again. */
export class StartBench {
  readonly #checkout: string
  readonly #data: string
  readonly #stores: TwoStores

  constructor(checkout: string, stores: TwoStores) {
    this.#checkout = checkout
    this.#data = join(checkout, '.data')
    this.#stores = stores
  }

  /** Kills a start at any point, from nothing or from a store of other facts. @param pace milliseconds of a whole one */
  async killStart(random: Random, pace: number, wrongs: Wrongs, became: Tally): Promise<void> {
    this.#reset(random.chance(0.5) ? this.#stores.next.bytes : undefined)
    const start = await startDesk({ at: this.#checkout })
    await setTimeout(random.next() * pace * 1.1)
    await this.#end(start, 'start', wrongs)
    became.add(start.printed().includes('http://') ? 'started' : 'not yet started')
    await compileStore(this.#stores.old.dataset, join(this.#data, 'ravobit.db'))
    const beside = readdirSync(this.#data).filter((name) => name !== 'ravobit.db')
    if (beside.length > 0) wrongs.beside.push(`after a killed start: ${beside.join(', ')}`)
  }

  /** Kills the server while others download from it. */
  async killServer(random: Random, wrongs: Wrongs, became: Tally): Promise<void> {
    const start = await startDesk({ at: this.#checkout })
    const url = await start.address
    if (url === undefined) return void wrongs.service.push(`no start after a kill: ${start.printed().trim()}`)
    const request = { target: '/api/v1/store.db', lines: [['Host', 'desk.example'] as const] }
    const downloads = Array.from({ length: 6 }, () => ask(url, request, { patience: 20_000 }))
    await setTimeout(random.next() * 120)
    await this.#end(start, 'server', wrongs)
    for (const answer of await Promise.all(downloads)) {
      became.add(`download ${typeof answer === 'string' ? answer : 'whole'}`)
      if (answer === 'silent') wrongs.service.push('a download from a killed server neither ends nor breaks')
    }
  }

  /** Starts once more: whatever was killed, it serves. */
  async servesAgain(wrongs: Wrongs): Promise<void> {
    const start = await startDesk({ at: this.#checkout })
    if ((await start.address) === undefined)
      wrongs.service.push(`no start afterwards: ${start.printed().trim()}`)
    await start.end()
  }

  async #end({ child, pid, port }: Start, what: string, wrongs: Wrongs): Promise<void> {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
    const left = await killOne(pid)
    await ended
    wrongs.processes.push(...left.map((one) => `process ${one.pid} of a killed ${what}`))
    if (!(await isFree(port))) wrongs.ports.push(`port ${port} of a killed ${what}`)
    this.#requireWhole(what, wrongs)
  }

  #requireWhole(what: string, wrongs: Wrongs): void {
    const { old, next } = this.#stores
    try {
      const now = readFileSync(join(this.#data, 'ravobit.db'))
      if (!now.equals(old.bytes) && !now.equals(next.bytes))
        wrongs.store.push(`neither old nor new after a killed ${what}`)
    } catch {
      // A start that was killed before its first store has none.
    }
  }

  #reset(store?: Buffer): void {
    rmSync(this.#data, { recursive: true, force: true })
    mkdirSync(this.#data)
    if (store) writeFileSync(join(this.#data, 'ravobit.db'), store)
  }
}
