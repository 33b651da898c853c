import { emptyQuery } from '../../db/catalog/query/query'
import { views } from '../../db/catalog/views'
import type { ListRequest } from '../../db/lists/engine'
import { listCsv } from '../../db/lists/list-file'
import { countRows, listPage } from '../../db/lists/lists'
import { goodsClaims } from '../../db/queries/charts/goods'
import { marketRanks } from '../../db/queries/charts/market-rank'
import { scholarships } from '../../db/queries/charts/scholarships'
import { agreementTerms } from '../../db/queries/charts/terms'
import { tradeSeries } from '../../db/queries/charts/trade'
import { coverage } from '../../db/queries/coverage'
import { findAgreement } from '../../db/queries/detail/agreement'
import { findClaim } from '../../db/queries/detail/claim'
import { findInstitution } from '../../db/queries/detail/institution'
import { fullestReport } from '../../db/queries/headline'
import type { Scope } from '../../db/scope'

/** One question asked of the store, as a page asks it. */
export interface MeasuredQuery {
  readonly name: string
  run(scope: Scope): unknown
}

const ask = (scope: Scope, name: keyof typeof views): ListRequest => ({
  scope,
  view: views[name],
  query: emptyQuery(views[name], scope.pair),
  language: 'en',
  today: '2026-11-23',
})

/** Every row of a view as CSV, as a file of it has them. */
async function everyLine(request: ListRequest): Promise<number> {
  let bytes = 0
  for await (const part of listCsv({ request }, { bom: false, guard: true })) bytes += part.length
  return bytes
}

const everyView = Object.keys(views) as (keyof typeof views)[]

const lists = everyView.flatMap((name): MeasuredQuery[] => [
  { name: `${name}, page with facets`, run: (scope) => listPage(ask(scope, name)) },
  { name: `${name}, count for a file`, run: (scope) => countRows(ask(scope, name)) },
])

export const queries: readonly MeasuredQuery[] = [
  ...lists,
  { name: 'claims, every row', run: async (scope) => everyLine(ask(scope, 'claims')) },
  { name: 'trade, series', run: (scope) => tradeSeries(ask(scope, 'trade')) },
  { name: 'trade, places among markets', run: (scope) => marketRanks(scope) },
  { name: 'trade, goods', run: (scope) => goodsClaims(scope) },
  { name: 'scholarships, places', run: (scope) => scholarships(scope) },
  { name: 'agreements, terms', run: (scope) => agreementTerms(ask(scope, 'agreements')) },
  { name: 'agreement', run: (scope) => findAgreement(scope, '2024-treaty-allied-relations') },
  { name: 'institution', run: (scope) => findInstitution(scope, 'kaz-mfa') },
  { name: 'claim with its rivals', run: (scope) => findClaim(scope, 'T0001') },
  { name: 'fullest report', run: (scope) => fullestReport(scope) },
  { name: 'coverage', run: (scope) => coverage(scope) },
]
