import type { MirrorYear } from './mirror'

/** What is known to part two countries' figures on one flow, in the order in which it is asked. */
const mirrorReasons = ['valuation', 'timing', 'partner', 're_export', 'coverage', 'unit_slip'] as const
export type MirrorReason = (typeof mirrorReasons)[number]

/** At which border a value is taken: without freight and insurance to the buyer, or with them. */
export type Valuation = 'fob' | 'cif'

/** What the data have to say on one reason. */
export interface ReasonFound {
  readonly reason: MirrorReason
  readonly verdict: 'applies' | 'cannot_tell'
  /** Which of the reason's sentences holds; its words stand in the message files. */
  readonly evidence: string
  readonly years: readonly number[]
  readonly claims: readonly string[]
}

/** What the sources of a flow's figures say of themselves. */
export interface MirrorEvidence {
  /** The valuation that a claim's source states, by claim id. */
  readonly valuations: ReadonlyMap<string, Valuation>
  /** Claims whose year the source does not name. */
  readonly yearless: ReadonlySet<string>
  /** Claims whose source speaks of goods that are sold on, or of how it tells a partner. */
  readonly reExports: ReadonlySet<string>
  readonly partners: ReadonlySet<string>
  /** Whole-year claims on the flow that are ranked deprecated. */
  readonly deprecated: readonly { readonly id: string; readonly year: number }[]
}

/** Each reason that can part two sides' figures: whether the data show that it applies, and by what. */
export function reasonsOf(years: readonly MirrorYear[], evidence: MirrorEvidence): ReasonFound[] {
  return mirrorReasons.map((reason) => ({ reason, ...rules[reason](years, evidence) }))
}

type Found = Omit<ReasonFound, 'reason'>

const cannotTell = (evidence: string, claims: readonly string[] = []): Found => ({
  verdict: 'cannot_tell',
  evidence,
  years: [],
  claims,
})

const rules: Readonly<
  Record<MirrorReason, (years: readonly MirrorYear[], evidence: MirrorEvidence) => Found>
> = {
  valuation: stated,
  timing: (years, { yearless }) => {
    const claims = drawn(years).filter((id) => yearless.has(id))
    return cannotTell(claims.length > 0 ? 'year_inferred' : 'whole_years', claims)
  },
  partner: (years, { partners }) => mentioned(years, partners),
  re_export: (years, { reExports }) => mentioned(years, reExports),
  coverage: onRecord,
  unit_slip: slipped,
}

const drawn = (years: readonly MirrorYear[]) =>
  years.flatMap(({ base, other }) => [base, other].flatMap((side) => side?.claims[0]?.id ?? []))

function mentioned(years: readonly MirrorYear[], speaking: ReadonlySet<string>): Found {
  const found = years.filter((year) => drawn([year]).some((id) => speaking.has(id)))
  if (found.length === 0) return cannotTell('not_stated')
  const claims = drawn(found).filter((id) => speaking.has(id))
  return { verdict: 'applies', evidence: 'stated', years: found.map(({ year }) => year), claims }
}

function stated(years: readonly MirrorYear[], { valuations }: MirrorEvidence): Found {
  const of = (side: 'base' | 'other') =>
    years.flatMap((year) => {
      const id = year[side]?.claims[0]?.id
      const valuation = id === undefined ? undefined : valuations.get(id)
      return id !== undefined && valuation ? [{ year: year.year, id, valuation }] : []
    })
  const [ours, theirs] = [of('base'), of('other')]
  const parted = ours.flatMap((one) => {
    const two = theirs.find(({ year }) => year === one.year)
    return two && two.valuation !== one.valuation ? [{ year: one.year, claims: [one.id, two.id] }] : []
  })
  if (parted.length > 0)
    return {
      verdict: 'applies',
      evidence: 'differs',
      years: parted.map(({ year }) => year),
      claims: parted.flatMap(({ claims }) => claims),
    }
  const [known] = [...ours, ...theirs]
  return known ? cannotTell(`only_${known.valuation}`, [known.id]) : cannotTell('not_stated')
}

function onRecord(years: readonly MirrorYear[]): Found {
  const lone = years.filter(({ base, other }) => !base || !other).map(({ year }) => year)
  // That none is on record here does not say that a country reports none.
  return lone.length > 0 ? { ...cannotTell('one_side'), years: lone } : cannotTell('both_sides')
}

/** How far, in powers of ten, a ratio may lie from 10, 100 or 1000 and still look like a slip of units. */
const NEAR = 0.05

function slipped(years: readonly MirrorYear[], { deprecated }: MirrorEvidence): Found {
  if (deprecated.length > 0)
    return {
      verdict: 'applies',
      evidence: 'deprecated',
      years: deprecated.map(({ year }) => year),
      claims: deprecated.map(({ id }) => id),
    }
  const near = years.filter(({ base, other }) => base && other && looksLikeSlip(base.value, other.value))
  return near.length > 0
    ? {
        verdict: 'applies',
        evidence: 'ratio',
        years: near.map(({ year }) => year),
        claims: near.flatMap(({ base, other }) =>
          [...(base?.claims ?? []), ...(other?.claims ?? [])].map((c) => c.id),
        ),
      }
    : cannotTell('no_slip')
}

function looksLikeSlip(one: number, other: number): boolean {
  if (one <= 0 || other <= 0) return false
  const powers = Math.abs(Math.log10(other / one))
  return powers > 0.5 && powers < 3.5 && Math.abs(powers - Math.round(powers)) <= NEAR
}
