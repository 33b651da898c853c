import { emptyQuery } from '../../db/catalog/query/query'
import { views } from '../../db/catalog/views'
import { listCsv } from '../../db/export/list-file'
import { goodsClaims } from '../../db/queries/charts/goods'
import { marketRanks } from '../../db/queries/charts/market-rank'
import { scholarships } from '../../db/queries/charts/places'
import { agreementTerms } from '../../db/queries/charts/terms'
import { tradeSeries } from '../../db/queries/charts/trade'
import { coverage } from '../../db/queries/coverage'
import { findAgreement } from '../../db/queries/detail/agreement'
import { findClaim } from '../../db/queries/detail/claim'
import { findInstitution } from '../../db/queries/detail/institution'
import { fullestReport } from '../../db/queries/headline'
import { countRows, type ListRequest } from '../../db/queries/list/list'
import { listPage } from '../../db/queries/list/page'
import { viewRows } from '../../db/queries/list/view-rows'
import type { Reader } from '../../db/store'

/** One question asked of the store, as a page asks it. */
export interface MeasuredQuery {
  readonly name: string
  run(reader: Reader): unknown
}

const pair = { id: 'kaz-tjk', a: 'kaz', b: 'tjk' }
const ask = (name: keyof typeof views): ListRequest => ({
  view: views[name],
  pair,
  query: emptyQuery(views[name], pair),
  language: 'en',
  today: '2026-11-23',
})

/** Every row of a view as CSV, as a file of it has them. */
async function everyLine(reader: Reader, request: ListRequest): Promise<number> {
  const rows = await viewRows(reader, request)
  let bytes = 0
  for await (const part of listCsv({ reader, request, rows }, { bom: false, guard: true }))
    bytes += part.length
  return bytes
}

const everyView = Object.keys(views) as (keyof typeof views)[]

const lists = everyView.flatMap((name): MeasuredQuery[] => [
  { name: `${name}, page with facets`, run: (reader) => listPage(reader, ask(name)) },
  { name: `${name}, count for a file`, run: (reader) => countRows(reader, ask(name)) },
])

export const queries: readonly MeasuredQuery[] = [
  ...lists,
  { name: 'claims, every row', run: async (reader) => everyLine(reader, ask('claims')) },
  { name: 'trade, series', run: (reader) => tradeSeries(reader, ask('trade')) },
  { name: 'trade, places among markets', run: (reader) => marketRanks(reader, pair) },
  { name: 'trade, goods', run: (reader) => goodsClaims(reader, pair) },
  { name: 'scholarships, places', run: (reader) => scholarships(reader, pair) },
  { name: 'agreements, terms', run: (reader) => agreementTerms(reader, ask('agreements')) },
  { name: 'agreement', run: (reader) => findAgreement(reader, '2024-treaty-allied-relations') },
  { name: 'institution', run: (reader) => findInstitution(reader, 'kaz-mfa') },
  { name: 'claim with its rivals', run: (reader) => findClaim(reader, 'T0001') },
  { name: 'fullest report', run: (reader) => fullestReport(reader) },
  { name: 'coverage', run: (reader) => coverage(reader, pair) },
]
