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

/** What an attack says of the promises made for it. */
export function judge(
  wanted: number,
  assailed: Assailed,
  witnessed: Witnessed,
  footprint: Footprint | undefined,
): readonly Verdict[] {
  const growth = footprint && (footprint.restMiB / footprint.startMiB - 1) * 100
  const opened = footprint && footprint.restDescriptors - footprint.startDescriptors
  return [
    tried(assailed.requests, wanted),
    none('no 5xx but 503 with Retry-After', assailed.failures),
    none('whoever waits is answered or told no', assailed.unanswered),
    atMost('no answer beside them over 2 s', witnessed.slowest, 2000, 'ms'),
    none('kept pages and small files are always answered', witnessed.refused),
    ...(footprint
      ? [
          atMost('memory is back within 20 % of its start', growth, 20, '%'),
          atMost('descriptors are closed again', opened, 10, 'more'),
        ]
      : []),
  ]
}
