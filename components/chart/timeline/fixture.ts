import fc from 'fast-check'
import type { TimelineModel, TimelineRow } from '../types'

/** For tests: an agreement signed in 2000 and nothing more. */
export const bare: TimelineRow = {
  id: 'a',
  label: 'a',
  href: '#',
  tone: 'unknown',
  signed: 2000,
  about: false,
  start: null,
  end: null,
  open: null,
  tip: [],
}

/** For tests: agreements one under another, from 1990 to 2030, on 1 January 2024. */
export const timeline = (
  rows: readonly TimelineRow[],
  parts: Partial<TimelineModel> = {},
): TimelineModel => ({
  kind: 'timeline',
  domain: [1990, 2030],
  today: 2024,
  todayLabel: '2024',
  rows,
  groups: [{ id: '', label: '', rows: rows.map((_, at) => at) }],
  links: [],
  ...parts,
})

const year = fc.double({ min: 1991, max: 2026, noNaN: true })

const term = fc.oneof(
  fc.constant({ start: null, end: null, open: null }),
  fc.record({ start: year, end: fc.constant(null), open: fc.constantFrom('runs_on', 'unknown') }),
  fc
    .record({ start: year, length: fc.double({ min: 0, max: 12, noNaN: true }) })
    .map(({ start, length }) => ({ start, end: start + length, open: null })),
)

/** For tests: `count` agreements with all sorts of terms, the same ones every time. */
export function manyRows(count: number): TimelineRow[] {
  const tones = fc.constantFrom(
    'in_force',
    'signed',
    'lapsed',
    'replaced',
    'terminated',
    'not_signed',
    'unknown',
  )
  const drawn = fc.sample(fc.tuple(year, term, tones, fc.boolean()), { numRuns: count, seed: 2026 })
  return drawn.map(([signed, own, tone, about], at) => ({
    ...bare,
    ...(own as Pick<TimelineRow, 'start' | 'end' | 'open'>),
    id: `a${at}`,
    label: `Agreement ${at}`,
    href: `#${at}`,
    tone: tone as TimelineRow['tone'],
    signed,
    about,
  }))
}
