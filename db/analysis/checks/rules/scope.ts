import type { Word } from '../../../catalog/vocabulary'
import { type Check, cellWords, checkId, type Finding } from '../check'
import type { CheckedClaim } from '../claim'
import { commonOf } from '../judge'
import type { Ledger } from '../ledger'
import { stepWriter } from '../steps'
import { figureOf, stated } from '../term'

/** Different places of one partner within a year: not comparable until period and list of partners are known. */
export function* rankScope(ledger: Ledger): Iterable<Check> {
  const ranks = ledger.standing.filter(({ kind }) => kind === 'rank')
  const about = ({ indicator, reporter_id, from_id, to_id, product_id, period_end }: CheckedClaim) =>
    [indicator, reporter_id, from_id, to_id, product_id, period_end.slice(0, 4)].join(' ')
  for (const [first, ...others] of groups(ranks, about)) {
    const all = [first, ...others]
    if (commonOf(all.map((claim) => figureOf(stated(claim), 'finest')))) continue
    const year = first.period_end.slice(0, 4)
    const period = {
      period_kind: 'year',
      period_start: `${year}-01-01`,
      period_end: `${year}-12-31`,
    } as const
    const cell = { ...first, ...period }
    yield unknown('rank_scope', cell, all, 'scope_not_stated')
  }
}

/** What is counted on the way of a scholarship, from the offer to the student. */
const measures: readonly Word<'indicator'>[] = [
  'scholarship_places',
  'scholarship_awards',
  'students_admitted',
  'students_enrolled_state_funded',
]

/** Places offered, people proposed and people admitted in one year are different measures. */
export function* measureScope(ledger: Ledger): Iterable<Check> {
  const counts = ledger.standing.filter(
    ({ kind, indicator }) => kind === 'level' && measures.includes(indicator),
  )
  const about = ({ from_id, to_id, period_start, period_end }: CheckedClaim) =>
    [from_id, to_id, period_start, period_end].join(' ')
  for (const [first, ...others] of groups(counts, about)) {
    const all = [first, ...others]
    if (new Set(all.map(({ indicator }) => indicator)).size < 2) continue
    const cell = { ...first, study_level: null, reporter_id: null }
    yield unknown('measure_scope', cell, all, 'different_measures')
  }
}

/** How many earlier claims are shown. */
const SHOWN = 5

/** "Raised to" tells the new level and not the old one; earlier claims may count something else. */
export function* previousLevel(ledger: Ledger): Iterable<Check> {
  const levels = ledger.standing.filter(({ kind }) => kind === 'level')
  const about = ({ indicator, from_id, to_id }: CheckedClaim) => [indicator, from_id, to_id].join(' ')
  for (const all of groups(levels, about)) {
    if (!all.some(isRaised)) continue
    const inTime = [...all].sort((a, b) => (a.period_start < b.period_start ? -1 : 1))
    let before = 0
    for (const claim of inTime) {
      while ((inTime[before]?.period_start ?? '') < claim.period_start) before += 1
      if (!isRaised(claim)) continue
      const earlier = inTime.slice(Math.max(0, before - SHOWN), before).reverse()
      const check = unknown('previous_level', claim, [claim, ...earlier], 'previous_level_unknown')
      yield { ...check, id: checkId('previous_level', claim.id), checked: [claim], basis: earlier }
    }
  }
}

const isRaised = ({ qualifier }: CheckedClaim) => qualifier === 'new_level'

function groups(claims: readonly CheckedClaim[], about: (claim: CheckedClaim) => string) {
  const found = new Map<string, [CheckedClaim, ...CheckedClaim[]]>()
  for (const claim of claims) {
    const group = found.get(about(claim))
    if (group) group.push(claim)
    else found.set(about(claim), [claim])
  }
  return found.values()
}

function unknown(
  rule: Word<'check_rule'>,
  cell: CheckedClaim,
  claims: readonly CheckedClaim[],
  reason: Word<'check_reason'>,
): Check {
  const writer = stepWriter('coarsest')
  const operands = claims.map((claim) => writer.write(stated(claim)))
  writer.push('listed', operands, null)
  const finding: Finding = { verdict: 'cannot_tell', reason, steps: writer.steps }
  return { id: checkId(rule, ...cellWords(cell)), rule, cell, ...finding, checked: claims, basis: [] }
}
