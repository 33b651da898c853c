import { setTimeout } from 'node:timers/promises'
import type { Instrument, Order, Outcome } from '../instrument'
import { type Served, withServed } from '../served'
import { warm } from '../warm'
import { type Sample, watching } from '../watch'
import { runWorker } from '../worker'
import type { Assailed, AssailOrder } from './assail'
import { type Footprint, judge, SHORT } from './verdicts'
import { witnessing } from './witness'

/** Pages and files before the first attack: one to each forty requests, enough to fill what is kept in a whole run. */
const WARM = 40
/** Seconds that the server is left alone afterwards, but for the witness. */
const REST = { quick: 3, full: 60 }

export const requests: Instrument = {
  does: 'hostile requests for pages and files, a third over pipelined, slow or broken connections, while another reader asks',
  full: { count: 100_000, seconds: 5400 },
  quick: { count: 600, seconds: 90 },
  run: (order) => withServed(order, (served) => measure(order, served)),
}

async function measure(order: Order, { url, pid }: Served): Promise<Outcome> {
  await warm(url, Math.max(100, order.count / WARM), order)
  const seconds = (order.deadline - performance.now()) / 1000
  const asked: AssailOrder = { url, seed: order.seed, first: order.first, count: order.count, seconds }
  const rest = order.count < SHORT ? REST.quick : REST.full
  const work = async () => {
    const assailed = await runWorker<Assailed>('requests/assail.ts', asked, order.stop)
    const over = performance.now()
    order.say('left alone …')
    await setTimeout(rest * 1000, undefined, { signal: order.stop }).catch(() => {})
    return { assailed, over }
  }
  const began = performance.now()
  const attack = () => witnessing(url, work)
  const { result: seen, samples } = pid
    ? await watching(pid, attack)
    : { result: await attack(), samples: [] }
  const { assailed, over } = seen.result
  const footprint = footprintOf(samples, (over - began) / 1000)
  const { failures, unanswered, ...counts } = assailed
  return {
    figures: { ...counts, witness: seen.witnessed.kinds, ...(footprint && { footprint }) },
    verdicts: judge(order.count, assailed, seen.witnessed, footprint),
  }
}

/** @param over seconds after which the attack had ended: memory counts as back where it once was in the second half of the rest */
function footprintOf(samples: readonly Sample[], over: number): Footprint | undefined {
  const [start] = samples
  const last = samples.at(-1)
  if (!start || !last) return undefined
  const rest = samples.filter(({ at }) => at >= (over + last.at) / 2)
  return {
    startMiB: start.residentMiB,
    peakMiB: Math.max(...samples.map(({ residentMiB }) => residentMiB)),
    restMiB: Math.min(...rest.map(({ residentMiB }) => residentMiB)),
    startDescriptors: start.descriptors,
    restDescriptors: Math.min(...rest.map((one) => one.descriptors)),
  }
}
