import { type Check, cellWords, checkId, type Finding } from '../check'
import type { CheckedClaim, Rounding } from '../claim'
import { claimsBesides, commonOf, judge } from '../judge'
import type { Ledger } from '../ledger'
import { type Operand, type Step, stepWriter } from '../steps'
import { stated, type Term } from '../term'

/** Claims of one reporter on one thing and period, with the sums of parts: whether all can be right at once. */
export function* rivalClaims(ledger: Ledger): Iterable<Check> {
  for (const kind of ['level', 'growth', 'share'] as const)
    for (const group of ledger.cells(kind)) {
      const [cell] = group
      const sums = kind === 'level' ? ledger.sums(cell).terms : []
      if (group.length + sums.length < 2) continue
      yield {
        id: checkId('rival_claims', kind, ...cellWords(cell)),
        rule: 'rival_claims',
        cell,
        ...(severalOfOneSource(group) ? listed(group) : rivalry(group, sums)),
        checked: group,
        basis: claimsBesides(sums),
      }
    }
}

/** Different numbers of one source on one cell are parts or kinds that the claims do not tell apart. */
function severalOfOneSource(group: readonly CheckedClaim[]): boolean {
  const values = new Map<string, number>()
  return group.some(({ source_id, value }) => {
    const before = values.get(source_id)
    values.set(source_id, value)
    return before !== undefined && before !== value
  })
}

function listed(group: readonly CheckedClaim[]): Finding {
  const writer = stepWriter('coarsest')
  writer.push(
    'listed',
    group.map((claim) => writer.write(stated(claim))),
    null,
  )
  return { verdict: 'cannot_tell', reason: 'several_figures_of_one_source', steps: writer.steps }
}

function rivalry(group: readonly CheckedClaim[], sums: readonly Term[]): Finding {
  const finding = judge((rounding, before) => together(group, sums, rounding, before))
  if (finding.verdict !== 'disagrees') return finding
  const statedOnly = together(group, [], 'coarsest', [])
  return group.length > 1 && statedOnly.holds ? { ...finding, reason: 'rounding_hides_difference' } : finding
}

/** First what the stated numbers leave to each other, then whether the sums fit into that. */
function together(
  group: readonly CheckedClaim[],
  sums: readonly Term[],
  rounding: Rounding,
  before: readonly Step[],
) {
  const writer = stepWriter(rounding, [...before])
  const figures = group.map((claim) => writer.write(stated(claim)))
  const shared = figures.length > 1 ? writer.push('common', figures, commonOf(figures)) : figures[0]
  if (!shared) {
    if (figures.length > 2) writer.push('common', farthest(figures), null)
    return { holds: false, steps: writer.steps }
  }
  if (sums.length === 0) return { holds: true, steps: writer.steps }
  const all = [shared, ...sums.map(writer.write)]
  const rest = commonOf(all)
  writer.push('common', all, rest)
  return { holds: rest !== null, steps: writer.steps }
}

/** The two figures that exclude each other most clearly: the one that ends first and the one that begins last. */
function farthest(figures: readonly Operand[]): Operand[] {
  const first = figures.reduce((a, b) => ((b.high ?? Infinity) < (a.high ?? Infinity) ? b : a))
  const last = figures.reduce((a, b) => ((b.low ?? -Infinity) > (a.low ?? -Infinity) ? b : a))
  return [first, last]
}
