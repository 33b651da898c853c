import type { Series, SeriesPoint } from '../analysis/series'
import { partiesOf } from '../catalog/pair'
import { NOT_STATED } from '../catalog/query/query'
import type { ViewName } from '../catalog/views'
import type { Cell } from '../encode/csv'
import type { ListRequest } from '../lists/engine'
import { valueCounts } from '../lists/lists'
import { marketRanks } from '../queries/charts/market-rank'
import { tradeMirrors } from '../queries/charts/mirror'
import { otherProviders, scholarships } from '../queries/charts/places'
import { agreementTimeline } from '../queries/charts/timeline'
import { tradeSeries } from '../queries/charts/trade'
import type { Cited } from '../queries/cited'
import { signingMatrix } from '../queries/register/matrix'

/** What a chart draws as a plain table: one row a drawn value, with the claims it comes from. */
export interface ChartTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

interface ChartExport {
  /** The page whose filters and controls the chart follows. */
  readonly view: ViewName
  /** URL keys of those that change what it draws, where these are not all. */
  readonly follows?: readonly string[]
  table(request: ListRequest): Promise<ChartTable>
}

/** Every chart that can be downloaded, by the name in its address. */
export const charts: Readonly<Record<string, ChartExport>> = {
  trade: { view: 'trade', table: tradeTable },
  mirror: { view: 'trade', follows: ['years'], table: mirrorTable },
  markets: { view: 'trade', follows: [], table: marketTable },
  scholarships: {
    view: 'scholarships',
    follows: [],
    table: async ({ scope }) => placesTable(await scholarships(scope)),
  },
  providers: {
    view: 'scholarships',
    follows: [],
    table: async ({ scope }) => {
      const both = [scope.pair.a, scope.pair.b].map((country) => otherProviders(scope, country))
      return placesTable((await Promise.all(both)).flat())
    },
  },
  terms: { view: 'agreements', table: termTable },
  signed: { view: 'agreements', table: signedTable },
  matrix: { view: 'agreements', table: matrixTable },
}

async function tradeTable(request: ListRequest): Promise<ChartTable> {
  const { measure, series, stated, base } = await tradeSeries(request)
  const rows = (all: readonly Series[], origin: string) =>
    all.flatMap((s) =>
      s.points.map((p): Cell[] => [
        ...[
          s.indicator,
          s.reporter,
          s.from,
          s.to,
          p.year,
          measure,
          base ?? null,
          origin,
          p.value,
          p.qualifier,
          p.interval.low,
          p.interval.high,
        ],
        p.claims.map((c) => c.id).join(';'),
        [...new Set(p.claims.map((c) => c.source_id))].join(';'),
      ]),
    )
  const header =
    'indicator,reporter_id,from_id,to_id,year,measure,base,origin,value,qualifier,low,high,claims,sources'
  return {
    header: header.split(','),
    rows: [...rows(series, measure === 'level' ? 'stated' : 'computed'), ...rows(stated, 'stated')],
  }
}

async function mirrorTable(request: ListRequest): Promise<ChartTable> {
  const side = (point: SeriesPoint | undefined): Cell[] => [
    point?.value ?? null,
    point?.qualifier ?? null,
    point?.interval.low ?? null,
    point?.interval.high ?? null,
    point?.claims[0]?.id ?? null,
    point?.claims[0]?.source_id ?? null,
  ]
  const mirrors = await tradeMirrors(request)
  const rows = mirrors.flatMap(({ flow, base, other, years }) =>
    years.map((y): Cell[] => [
      ...[flow === 'turnover' ? 'turnover' : 'exports', base, other, y.year],
      ...[...side(y.base), ...side(y.other)],
      ...('why' in y.gap
        ? [null, null, null, y.gap.why]
        : [y.gap.absolute, y.gap.percent, y.gap.qualifier, null]),
    ]),
  )
  const figure = (of: string) =>
    ['value', 'qualifier', 'low', 'high', 'claim', 'source'].map((name) => `${of}_${name}`)
  return {
    header: [
      ...['flow', 'base_reporter_id', 'other_reporter_id', 'year', ...figure('base'), ...figure('other')],
      ...['gap', 'gap_percent', 'gap_qualifier', 'no_gap'],
    ],
    rows,
  }
}

async function marketTable({ scope }: ListRequest): Promise<ChartTable> {
  const ranks = await marketRanks(scope)
  const rows = ranks.flatMap(({ reporter, partner, years }) =>
    years.map((y): Cell[] => [
      ...[
        reporter,
        partner,
        y.year,
        y.place,
        y.markets,
        y.value,
        y.qualifier,
        y.interval.low,
        y.interval.high,
        y.share,
      ],
      ...[y.largest.join(';'), y.claim, y.source],
    ]),
  )
  const header =
    'reporter_id,partner_id,year,place,markets,value,qualifier,low,high,share_percent,largest_markets,claim,source'
  return { header: header.split(','), rows }
}

function placesTable(cited: readonly Cited[]): ChartTable {
  const header =
    'indicator,from_id,to_id,period_start,period_end,study_level,value,unit,qualifier,low,high,claim,source'
  const rows = cited.map(({ claim: c, source }): Cell[] => [
    ...[c.indicator, c.from_id, c.to_id, c.period_start, c.period_end, c.study_level],
    ...[c.value, c.unit, c.qualifier, c.low, c.high, c.id, source.id],
  ])
  return { header: header.split(','), rows }
}

async function termTable(request: ListRequest): Promise<ChartTable> {
  const { grouping, groups, relations } = await agreementTimeline(request)
  const rows = groups.flatMap(({ id, terms }) =>
    terms.map((t): Cell[] => [
      ...(grouping === 'none' ? [] : [id]),
      ...[t.id, t.type, t.status, t.reason, t.signed_on, t.entry_into_force, t.valid_from, t.valid_to],
      t.term_basis,
      relations.flatMap(({ from, to, kind }) => (from === t.id ? [`${kind}:${to}`] : [])).join(';'),
    ]),
  )
  const header =
    'id,type,status,reason,signed_on,entry_into_force,valid_from,valid_to,term_basis,relations'.split(',')
  return { header: grouping === 'none' ? header : [grouping, ...header], rows }
}

async function signedTable(request: ListRequest): Promise<ChartTable> {
  const counts = await valueCounts(request, 'year_signed')
  const dated = counts.filter(({ value }) => value !== NOT_STATED)
  const rows = dated.map(({ value, count }) => [Number(value), count] as const)
  rows.sort(([a], [b]) => a - b)
  return { header: ['year_signed', 'agreements'], rows }
}

async function matrixTable(request: ListRequest): Promise<ChartTable> {
  const { cells } = await signingMatrix(request)
  const { a, b } = request.scope.pair
  return {
    header: [partiesOf(a), partiesOf(b), 'agreements'],
    rows: cells.map((cell): Cell[] => [cell.a, cell.b, cell.agreements]),
  }
}
