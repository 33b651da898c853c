import { firstDay, lastDay } from '../catalog/days'
import type { Word } from '../catalog/vocabulary'

/** What places an agreement in time; dates at their own precision. */
export interface Dated {
  readonly status: Word<'agreement_status'>
  readonly reason_on: string | null
  readonly signed_on: string | null
  readonly entry_into_force: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
}

/** What an agreement can be grouped by. */
export interface Grouped {
  readonly event_id: string | null
  readonly sectors: readonly string[]
  /** The bodies that are party to it. */
  readonly bodies: readonly string[]
}

export type Grouping = 'none' | 'sector' | 'ministry' | 'event'

/** Whole years, both included; a missing end is open. */
export interface Years {
  readonly from?: number
  readonly to?: number
}

/** The drawn term: `open` says whether it runs on, or whether nobody knows, where it has no end. */
export interface Span {
  readonly start: string | null
  readonly end: string | null
  readonly open: 'runs_on' | 'unknown' | null
}

/** An agreement with its drawn term. */
export type Placed<T> = T & { readonly span: Span }

/** Agreements under one heading; `id` is null where the grouping says nothing of them. */
export interface Group<T> {
  readonly id: string | null
  readonly terms: readonly Placed<T>[]
}

/** What a timeline draws and how many agreements it does not draw. */
export interface Choice<T> {
  readonly drawn: readonly T[]
  /** Without a date of signing or of a beginning. */
  readonly undated: number
  /** With nothing to draw in the years chosen. */
  readonly outside: number
  /** Beyond the most that are drawn. */
  readonly beyond: number
}

/** The most agreements that are drawn at once. */
export const MOST_DRAWN = 2000

/** The agreements that a timeline of these years draws, in their order, and how many it leaves out and why. */
export function chooseDrawn<T extends Dated>(terms: readonly T[], years: Years): Choice<T> {
  const drawn: T[] = []
  let [undated, outside, beyond] = [0, 0, 0]
  for (const term of terms) {
    const span = spanOf(term)
    if (!(term.signed_on ?? span.start)) undated++
    else if (!touches(term, span, years)) outside++
    else if (drawn.length === MOST_DRAWN) beyond++
    else drawn.push(term)
  }
  return { drawn, undated, outside, beyond }
}

/** Sets chosen agreements under their headings. An agreement stands in every group it belongs to. */
export function groupDrawn<T extends Dated & Grouped>(terms: readonly T[], grouping: Grouping): Group<T>[] {
  return groupsOf(
    terms.map((term) => ({ ...term, span: spanOf(term) })),
    grouping,
  )
}

/** From where to where an agreement's term is drawn: what is stated, cut short where the agreement ended earlier. */
export function spanOf(term: Dated): Span {
  const { status, signed_on, entry_into_force, valid_from, valid_to } = term
  const begun = status === 'in_force' || valid_to !== null
  const start = valid_from ?? entry_into_force ?? (begun ? signed_on : null)
  const ended = status === 'replaced' || status === 'terminated' ? term.reason_on : null
  const end = [valid_to, ended]
    .filter((date) => date !== null)
    .reduce<string | null>((a, b) => (a === null || lastDay(b) < lastDay(a) ? b : a), null)
  if (start === null || (end !== null && lastDay(end) < firstDay(start)))
    return { start: null, end: null, open: null }
  if (end !== null) return { start, end, open: null }
  if (status === 'in_force' || status === 'signed') return { start, end, open: 'runs_on' }
  return { start, end, open: status === 'unknown' ? 'unknown' : null }
}

function touches(
  { signed_on }: Dated,
  { start, end, open }: Span,
  { from = -Infinity, to = Infinity }: Years,
): boolean {
  const year = (date: string) => Number(date.slice(0, 4))
  const known = [signed_on, start, end].flatMap((date) => (date === null ? [] : [year(date)]))
  return Math.min(...known) <= to && (open === 'runs_on' || Math.max(...known) >= from)
}

function groupsOf<T extends Grouped>(terms: readonly Placed<T>[], grouping: Grouping): Group<T>[] {
  if (grouping === 'none') return terms.length > 0 ? [{ id: null, terms }] : []
  const groups = new Map<string | null, Placed<T>[]>()
  for (const term of terms) {
    const ids = idsOf(term, grouping)
    for (const id of ids.length > 0 ? new Set(ids) : [null]) {
      const group = groups.get(id)
      if (group) group.push(term)
      else groups.set(id, [term])
    }
  }
  const ordered = [...groups].map(([id, own]) => ({ id, terms: own }))
  // Events follow each other in time as their agreements do; elsewhere the fullest group comes first.
  if (grouping !== 'event') ordered.sort((a, b) => b.terms.length - a.terms.length)
  return [...ordered.filter(({ id }) => id !== null), ...ordered.filter(({ id }) => id === null)]
}

function idsOf(term: Grouped, grouping: Exclude<Grouping, 'none'>): readonly string[] {
  if (grouping === 'sector') return term.sectors
  return grouping === 'ministry' ? term.bodies : term.event_id === null ? [] : [term.event_id]
}
