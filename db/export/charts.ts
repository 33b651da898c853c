import type { Series } from '../analysis/series'
import type { ViewName } from '../catalog/views'
import { marketRanks } from '../queries/charts/market-rank'
import { otherProviders, scholarships } from '../queries/charts/places'
import { agreementTerms } from '../queries/charts/terms'
import { tradeSeries } from '../queries/charts/trade'
import type { Cited } from '../queries/cited'
import type { ListRequest } from '../queries/list/list'
import type { Reader } from '../store'
import type { Cell } from './csv'

/** What a chart draws as a plain table: one row a drawn value, with the claims it comes from. */
export interface ChartTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

interface ChartExport {
  /** The page whose filters and controls the chart follows. */
  readonly view: ViewName
  table(reader: Reader, request: ListRequest): Promise<ChartTable>
}

/** Every chart that can be downloaded, by the name in its address. */
export const charts: Readonly<Record<string, ChartExport>> = {
  trade: { view: 'trade', table: tradeTable },
  markets: { view: 'trade', table: marketTable },
  scholarships: {
    view: 'scholarships',
    table: async (reader, { pair }) => placesTable(await scholarships(reader, pair)),
  },
  providers: {
    view: 'scholarships',
    table: async (reader, { pair }) => {
      const both = [pair.a, pair.b].map((code) => otherProviders(reader, code.toUpperCase()))
      return placesTable((await Promise.all(both)).flat())
    },
  },
  terms: { view: 'agreements', table: termTable },
  signed: { view: 'agreements', table: signedTable },
}

async function tradeTable(reader: Reader, request: ListRequest): Promise<ChartTable> {
  const { measure, series, stated, base } = await tradeSeries(reader, request)
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
        ],
        p.claims.map((c) => c.id).join(';'),
        [...new Set(p.claims.map((c) => c.source_id))].join(';'),
      ]),
    )
  const header = 'indicator,reporter_id,from_id,to_id,year,measure,base,origin,value,qualifier,claims,sources'
  return {
    header: header.split(','),
    rows: [...rows(series, measure === 'level' ? 'stated' : 'computed'), ...rows(stated, 'stated')],
  }
}

async function marketTable(reader: Reader, { pair }: ListRequest): Promise<ChartTable> {
  const ranks = await marketRanks(reader, pair)
  const rows = ranks.flatMap(({ reporter, partner, years }) =>
    years.map((y): Cell[] => [
      ...[reporter, partner, y.year, y.place, y.markets, y.value, y.share],
      ...[y.largest.join(';'), y.claim, y.source],
    ]),
  )
  const header = 'reporter_id,partner_id,year,place,markets,value,share_percent,largest_markets,claim,source'
  return { header: header.split(','), rows }
}

function placesTable(cited: readonly Cited[]): ChartTable {
  const header =
    'indicator,from_id,to_id,period_start,period_end,study_level,value,unit,qualifier,claim,source'
  const rows = cited.map(({ claim: c, source }): Cell[] => [
    ...[c.indicator, c.from_id, c.to_id, c.period_start, c.period_end, c.study_level],
    ...[c.value, c.unit, c.qualifier, c.id, source.id],
  ])
  return { header: header.split(','), rows }
}

async function termTable(reader: Reader, request: ListRequest): Promise<ChartTable> {
  const terms = (await agreementTerms(reader, request)).filter((t) => t.signed_on ?? t.valid_from)
  const rows = terms.map((t): Cell[] => [
    t.id,
    t.type,
    t.status,
    t.signed_on,
    t.entry_into_force,
    t.valid_from,
    t.valid_to,
  ])
  return { header: ['id', 'type', 'status', 'signed_on', 'entry_into_force', 'valid_from', 'valid_to'], rows }
}

async function signedTable(reader: Reader, request: ListRequest): Promise<ChartTable> {
  const counts = new Map<string, number>()
  for (const { signed_on } of await agreementTerms(reader, request)) {
    const year = signed_on?.slice(0, 4)
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const rows = [...counts].sort().map(([year, n]): Cell[] => [year, n])
  return { header: ['year_signed', 'agreements'], rows }
}
