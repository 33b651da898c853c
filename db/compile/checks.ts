import { checkClaims } from '../analysis/checks/all'
import type { Check } from '../analysis/checks/check'
import type { CheckedClaim } from '../analysis/checks/claim'
import type { Schema } from '../schema/schema'

type CheckRow = Schema['checks']['$inferInsert']
type UsedRow = Schema['check_claims']['$inferInsert']

/** What the rules find in the claims, as rows: the checks, and the claims that each of them used. */
export function checkRows(
  claims: readonly CheckedClaim[],
  publisherOf: ReadonlyMap<string, string>,
): { readonly checks: readonly CheckRow[]; readonly check_claims: readonly UsedRow[] } {
  const found = checkClaims(claims)
  return {
    checks: found.map((check, ordinal) => checkRow(check, ordinal, publisherOf)),
    check_claims: found.flatMap(usedRows),
  }
}

function checkRow(check: Check, ordinal: number, publisherOf: ReadonlyMap<string, string>): CheckRow {
  const { indicator, reporter_id, from_id, to_id, product_id } = check.cell
  const { period_start, period_end, period_kind } = check.cell
  const used = [...check.checked, ...check.basis]
  const publishers = used.map(({ source_id }) => publisherOf.get(source_id) ?? '')
  return {
    id: check.id,
    rule: check.rule,
    verdict: check.verdict,
    reason: check.reason,
    ...{ indicator, reporter_id, from_id, to_id, product_id, period_start, period_end, period_kind },
    year: period_end.slice(0, 4),
    steps: JSON.stringify(check.steps),
    ordinal,
    search: [check.id, ...used.map(({ id }) => id), ...new Set(publishers)].join('\n').toLowerCase(),
  }
}

function usedRows({ id, checked, basis }: Check): UsedRow[] {
  const first = new Set(checked)
  const others = basis.filter((claim) => !first.has(claim))
  const used = [
    ...[...first].map((claim) => ({ claim, role: 'checked' as const })),
    ...[...new Set(others)].map((claim) => ({ claim, role: 'basis' as const })),
  ]
  return used.map(({ claim, role }, i) => ({ check_id: id, claim_id: claim.id, role, position: i + 1 }))
}
