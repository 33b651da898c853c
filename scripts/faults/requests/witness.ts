import { setTimeout } from 'node:timers/promises'
import { spread } from '../../statistics'
import { ask, otherReader } from '../wire/connection'

/** What another reader asks meanwhile, and of what kind it is. */
const asked = {
  page: '/en/kaz-tjk',
  robots: '/robots.txt',
  csv: '/api/v1/kaz-tjk/events.csv',
  workbook: '/api/v1/kaz-tjk/events.xlsx',
} as const

/** How another reader was served. */
export interface Witnessed {
  /** Answers, their median, 95th percentile and slowest in milliseconds until the last byte, by kind. */
  readonly kinds: Readonly<Record<string, { answers: number; median: number; p95: number; slowest: number }>>
  /** The slowest of all, in milliseconds. */
  readonly slowest: number
  /** Answers that were not what was asked for. */
  readonly refused: readonly string[]
}

const PACE = 250
const PATIENCE = 120_000

/** Asks for four things every quarter of a second, each on a connection of its own, while `work` runs. */
export async function witnessing<T>(
  url: string,
  work: () => Promise<T>,
): Promise<{ result: T; witnessed: Witnessed }> {
  const { host } = new URL(url)
  const refused: string[] = []
  const times = new Map<string, number[]>()
  let running = true
  const watch = async (kind: string, target: string) => {
    const waits: number[] = []
    times.set(kind, waits)
    while (running) {
      const began = performance.now()
      const lines = [['Host', host] as const, ['Accept-Encoding', 'gzip'] as const]
      const answer = await ask(url, { target, lines }, { patience: PATIENCE, from: otherReader }).catch(
        () => 'closed',
      )
      const waited = performance.now() - began
      waits.push(waited)
      const said = typeof answer === 'object' ? answer.status : answer
      if (said !== 200) refused.push(`${said} for ${target}`)
      await setTimeout(Math.max(0, PACE - waited))
    }
  }
  const all = Object.entries(asked).map(([kind, target]) => watch(kind, target))
  const [result] = await Promise.all([work().finally(() => (running = false)), ...all])
  return { result, witnessed: { ...summed(times), refused } }
}

function summed(times: ReadonlyMap<string, readonly number[]>) {
  const kinds = Object.fromEntries(
    [...times].map(([kind, waits]) => {
      const slowest = Math.round(Math.max(0, ...waits))
      return [kind, { answers: waits.length, ...spread(waits), slowest }]
    }),
  )
  return { kinds, slowest: Math.max(...Object.values(kinds).map(({ slowest }) => slowest)) }
}
