import type { Instrument, Order, Outcome } from '../instrument'
import { type Served, withServed } from '../served'
import { warm } from '../warm'
import { watching } from '../watch'
import { runWorker } from '../worker'
import type { Loaded, LoadOrder } from './load'
import { judge, trendOf } from './verdicts'

/** Percent. A short run still sees a heap find its size. */
const FLAT = { short: 20, whole: 5 }
const SHORT = 50_000

export const mixed: Instrument = {
  does: 'what readers and programs ask for on a day, sixteen at a time, with memory and descriptors watched',
  full: { count: 300_000, seconds: 5400 },
  quick: { count: 1500, seconds: 90 },
  run: (order) => withServed(order, (served) => measure(order, served)),
}

async function measure(order: Order, { url, pid }: Served): Promise<Outcome> {
  const isShort = order.count < SHORT
  await warm(url, isShort ? 120 : 1500, order)
  const seconds = (order.deadline - performance.now()) / 1000
  const asked: LoadOrder = { url, seed: order.seed, first: order.first, count: order.count, seconds }
  const work = () => runWorker<Loaded>('mixed/load.ts', asked, order.stop)
  const { result, samples } = pid ? await watching(pid, work, 250) : { result: await work(), samples: [] }
  const trend = trendOf(samples)
  const { wrong, ...counts } = result
  const verdicts = judge(order.count, result, trend, isShort ? FLAT.short : FLAT.whole)
  return {
    figures: { ...counts, requestsPerSecond: Math.round(counts.requests / counts.seconds), trend },
    // Without the process there is nothing to say of its memory.
    verdicts: pid ? verdicts : verdicts.slice(0, 2),
  }
}
