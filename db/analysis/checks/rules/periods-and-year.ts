import { lastDay } from '../../../catalog/days'
import { type Check, cellWords, checkId } from '../check'
import { type Cell, type CheckedClaim, cellKey } from '../claim'
import { claimsBesides, compare, compareOrder } from '../judge'
import type { Ledger } from '../ledger'
import { figureOf, type Term } from '../term'

/** What adds up over a year; students enrolled do not. */
const flows = [
  'trade_turnover',
  'exports',
  'imports',
  'visitors',
  'tourists',
  'border_crossings',
  'study_arrivals',
]

/**
 * Spans from 1 January grow with their length: January to June is no more than the year. Where halves, quarters or
 * months of a year are all known, they add up to it.
 */
export function* periodsAndYear(ledger: Ledger): Iterable<Check> {
  const chains = new Map<string, Map<string, CheckedClaim>>()
  for (const [claim] of ledger.cells('level')) {
    if (!flows.includes(claim.indicator) || !claim.period_start.endsWith('-01-01')) continue
    if (claim.period_start.slice(0, 4) !== claim.period_end.slice(0, 4)) continue
    const key = cellKey({ ...claim, period_end: '' }, 'level')
    const chain = chains.get(key) ?? new Map<string, CheckedClaim>()
    chains.set(key, chain.set(claim.period_end, claim))
  }
  for (const chain of chains.values()) {
    yield* growing(ledger, chain)
    yield* whole(ledger, chain)
  }
}

/** Each span against the shorter one that says most. */
function* growing(ledger: Ledger, chain: ReadonlyMap<string, CheckedClaim>): Iterable<Check> {
  let most: Term | undefined
  for (const [, claim] of [...chain].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const upTo = ledger.levels(claim).best
    if (!upTo) continue
    if (most)
      yield {
        id: checkId('periods_and_year', ...cellWords(claim)),
        rule: 'periods_and_year',
        cell: claim,
        ...compareOrder(most, upTo),
        checked: claimsBesides([upTo]),
        basis: claimsBesides([most]),
      }
    if (!most || leastOf(upTo) > leastOf(most)) most = upTo
  }
}

const leastOf = (term: Term) => figureOf(term, 'finest').low ?? -Infinity

/** The year against its halves, its quarters and its months. */
function* whole(ledger: Ledger, chain: ReadonlyMap<string, CheckedClaim>): Iterable<Check> {
  for (const [end, year] of chain) {
    const total = end.endsWith('-12-31') && ledger.levels(year).best
    if (!total) continue
    for (const [first, months] of firstParts) {
      if (!chain.has(end.slice(0, 4) + first)) continue
      const parts = spansOf(year, months).map((span) => ledger.levels(span).best)
      const known = parts.filter((part) => part !== undefined)
      if (known.length < parts.length) continue
      const sum: Term = { op: 'sum', of: known }
      yield {
        id: checkId('periods_and_year', ...cellWords(year), `of-${parts.length}`),
        rule: 'periods_and_year',
        cell: year,
        ...compare(total, sum),
        checked: claimsBesides([total]),
        basis: claimsBesides([sum]),
      }
    }
  }
}

/** The days on which the first half, quarter and month end, and how many months they have. */
const firstParts = [
  ['-06-30', 6],
  ['-03-31', 3],
  ['-01-31', 1],
] as const

function spansOf(cell: Cell, months: number): Cell[] {
  const year = cell.period_start.slice(0, 4)
  const two = (month: number) => String(month).padStart(2, '0')
  return Array.from({ length: 12 / months }, (_, i) => ({
    ...cell,
    period_start: `${year}-${two(i * months + 1)}-01`,
    period_end: lastDay(`${year}-${two((i + 1) * months)}`),
  }))
}
