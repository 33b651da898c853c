import { seconds } from '../command'
import type { Instrument } from './instrument'
import type { Options } from './options'
import { describe, type Verdict } from './verdict'

/** What an instrument found, as it is printed. */
export interface Finding {
  readonly name: string
  readonly seed: number
  readonly held: boolean
  readonly verdicts: readonly Verdict[]
}

/** Runs one instrument and says on stderr what it found. */
export async function runInstrument(
  name: string,
  instrument: Instrument,
  { seed, first, count, quick, url }: Omit<Options, 'name'>,
  stop: AbortSignal,
): Promise<Finding> {
  const size = quick ? instrument.quick : instrument.full
  const began = performance.now()
  const say = (line: string) => process.stderr.write(`  ${line}\n`)
  process.stderr.write(`\n${name}: ${instrument.does}\n`)
  const order = {
    ...{ seed, first, count: count ?? size.count, stop, say },
    deadline: began + size.seconds * 1000,
    ...(url !== undefined && { url }),
  }
  const { figures, verdicts } = await instrument.run(order)
  for (const verdict of verdicts) say(describe(verdict))
  say(`after ${seconds(began)}`)
  const held = verdicts.length > 0 && verdicts.every((one) => one.held)
  return { name, seed, held, ...figures, verdicts }
}
