import { type Check, checkId, type Finding } from '../check'
import { choiceOf } from '../choice'
import { type CheckedClaim, cellKey, claimInterval, type Rounding } from '../claim'
import { judge } from '../judge'
import { type Ledger, partnerOf, withPartner } from '../ledger'
import { type Step, stepWriter } from '../steps'
import { claimsOf, type Figure, figureOf, stated, type Term } from '../term'

/** How many partners above the ranked one are shown. */
const SHOWN = 10

interface Placed {
  readonly term: Term
  readonly finest: Figure
  readonly coarsest: Figure
}

/** The best figure of every partner of a reporter, the largest first. */
type PartnerTable = ReadonlyMap<string, Placed>

/** A partner's stated place among a reporter's partners against their levels, else their shares, of the same period. */
export function* rankAndLevels(ledger: Ledger): Iterable<Check> {
  const tables = [partnerTables(ledger, 'level'), partnerTables(ledger, 'share')]
  for (const rank of ledger.standing) {
    const partner = rank.kind === 'rank' ? partnerOf(rank) : undefined
    if (!partner) continue
    const table = tables.map((each) => each.get(tableKey(rank))).find((each) => each?.has(partner))
    const own = table?.get(partner)
    if (!table || !own || table.size < 2) continue
    const others = [...table.values()].filter((each) => each !== own)
    const shown = others.slice(0, SHOWN)
    yield {
      id: checkId('rank_and_levels', rank.id),
      rule: 'rank_and_levels',
      cell: rank,
      ...placed(rank, own, others, shown),
      checked: [rank],
      basis: [own, ...shown].flatMap(({ term }) => claimsOf(term)),
    }
  }
}

const tableKey = (claim: CheckedClaim) => cellKey(withPartner(claim, ''), 'rank')

function partnerTables(ledger: Ledger, kind: 'level' | 'share'): ReadonlyMap<string, PartnerTable> {
  const tables = new Map<string, Map<string, Placed>>()
  for (const group of ledger.cells(kind)) {
    const [claim] = group
    const partner = partnerOf(claim)
    const term = choiceOf(group.map(stated)).best
    if (!partner || partner === 'WLD' || !term) continue
    const table = tables.get(tableKey(claim)) ?? new Map<string, Placed>()
    const figures = { finest: figureOf(term, 'finest'), coarsest: figureOf(term, 'coarsest') }
    tables.set(tableKey(claim), table.set(partner, { term, ...figures }))
  }
  const bySize = (table: PartnerTable) => [...table].sort(([, a], [, b]) => b.finest.value - a.finest.value)
  return new Map([...tables].map(([key, table]) => [key, new Map(bySize(table))]))
}

/** Partners that are not on record can only push a place down, so a place too far down is no contradiction. */
function placed(
  rank: CheckedClaim,
  own: Placed,
  others: readonly Placed[],
  shown: readonly Placed[],
): Finding {
  const { low, high } = claimInterval(rank, 'coarsest')
  const finding = judge((rounding, before) => {
    const { above, maybe } = ahead(own, others, rounding)
    const steps = written(rank, [own, ...shown], { above, maybe }, rounding, before)
    return { holds: (high ?? Infinity) >= 1 + above && (low ?? 1) <= 1 + maybe, steps }
  })
  const tooFarDown = (high ?? Infinity) >= 1 + ahead(own, others, 'coarsest').above
  return finding.verdict === 'disagrees' && tooFarDown
    ? { ...finding, verdict: 'cannot_tell', reason: 'list_incomplete' }
    : finding
}

/** How many of the others are surely, and how many may be, ahead of a partner. */
function ahead(own: Placed, others: readonly Placed[], rounding: Rounding) {
  const { low: least, high: most } = own[rounding]
  const figures = others.map((other) => other[rounding])
  return {
    above: figures.filter(({ low }) => low !== null && low >= (most ?? Infinity)).length,
    maybe: figures.filter(({ high }) => (high ?? Infinity) > (least ?? 0)).length,
  }
}

function written(
  rank: CheckedClaim,
  ordered: readonly Placed[],
  { above, maybe }: { readonly above: number; readonly maybe: number },
  rounding: Rounding,
  before: readonly Step[],
): readonly Step[] {
  const writer = stepWriter(rounding, [...before])
  const [low, high] = [1 + above, 1 + maybe]
  const place: Figure = { value: low, unit: 'rank', low, high, lowIncluded: true, highIncluded: true }
  const found = writer.push(
    'place',
    ordered.map(({ term }) => writer.write(term)),
    place,
  )
  writer.push('listed', [writer.write(stated(rank)), ...(found ? [found] : [])], null)
  return writer.steps
}
