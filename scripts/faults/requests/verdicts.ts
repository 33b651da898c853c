import { atMost, none, tried, type Verdict } from '../verdict'
import type { Assailed } from './assail'
import type { Witnessed } from './witness'

/** Memory of a server's processes in MiB, and their descriptors, before an attack and when it is over. */
export interface Footprint {
  readonly startMiB: number
  readonly peakMiB: number
  readonly restMiB: number
  readonly startDescriptors: number
  readonly restDescriptors: number
}

/** Requests below which a server that was just started is still filling what it keeps. */
export const SHORT = 10_000
const KEPT_MIB = 256

/** What an attack says of the promises made for it. */
export function judge(
  wanted: number,
  assailed: Assailed,
  witnessed: Witnessed,
  footprint: Footprint | undefined,
): readonly Verdict[] {
  const opened = footprint && footprint.restDescriptors - footprint.startDescriptors
  return [
    tried(assailed.requests, wanted),
    none('no 5xx but 503 with Retry-After', assailed.failures),
    none('whoever waits is answered or told no', assailed.unanswered),
    // A short run is a test like others, on a machine that may be busy with them: it measures no time.
    ...(wanted < SHORT ? [] : [atMost('no answer beside them over 2 s', witnessed.slowest, 2000, 'ms')]),
    none('kept pages and small files are always answered', witnessed.refused),
    ...(footprint
      ? [judgeMemory(wanted, footprint), atMost('descriptors are closed again', opened, 10, 'more')]
      : []),
  ]
}

function judgeMemory(wanted: number, { startMiB, restMiB }: Footprint): Verdict {
  const grown = restMiB - startMiB
  return wanted < SHORT
    ? atMost(`memory grows by no more than what is kept: ${KEPT_MIB} MiB`, grown, KEPT_MIB, 'MiB')
    : atMost('memory is back within 20 % of its start', (grown / startMiB) * 100, 20, '%')
}
