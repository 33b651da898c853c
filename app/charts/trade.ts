import type { YearMark } from '@/components/chart/types'
import { type TradeFigureInput, tradeFigure } from '@/components/figures/trade/figure'
import { tradeTable } from '@/components/figures/trade/table'
import { perspectiveOf } from '@/components/trade/perspective'
import { yearFraction, yearFractionEnd } from '@/components/words/dates'
import type { Desk } from '@/components/words/desk'
import type { Query } from '@/db/catalog/query/query'
import type { ListRequest } from '@/db/lists/engine'
import { type Mark, markKind, marksOf } from '@/db/queries/charts/marks'
import { tradeSeries } from '@/db/queries/charts/trade'
import { chartFile } from './addresses'
import type { FigureLoader } from './loader'

/** Trade between the pair's countries, as either side reports it. */
export const trade: FigureLoader = {
  table: async (request) => tradeTable(await tradeSeries(request)),
  figures: async (desk, request) => [
    tradeFigure(desk, await loadTradeFigure(desk, request, 'trade', request.today)),
  ],
}

/** The first year the desk covers: both countries became independent at the end of 1991. */
const FIRST_YEAR = 1992

/** The trade chart's input for a request: its series, the years it spans, what happened on the way. */
export async function loadTradeFigure(
  desk: Desk,
  request: ListRequest,
  id: string,
  today: string,
): Promise<TradeFigureInput & { bases: readonly number[]; happened: readonly Mark[] }> {
  const kind = markKind(request)
  const [found, happened] = await Promise.all([tradeSeries(request), kind ? marksOf(request, kind) : []])
  const { query } = request
  const domain = domainOf(query, today)
  return {
    ...found,
    id,
    scale: query.controls.scale === 'log' ? 'log' : 'linear',
    domain,
    perspective: perspectiveOf(desk.pair, query),
    markKind: kind,
    happened,
    marks: happened
      .map((mark) => yearMark(desk, mark, domain[1]))
      .filter(({ x }) => x >= domain[0] && x <= domain[1]),
    csv: chartFile(desk, 'trade', query),
  }
}

const YEAR = 4

/** A day or a month is a line; a date known by its year alone is a band over all of it. */
function yearMark(desk: Desk, { starts_on, ends_on, signed }: Mark, end: number): YearMark {
  const date = desk.date(starts_on.slice(0, 7))
  const label = signed > 1 ? desk.t('chart.signed.on', { date, n: signed }) : date
  const mark = { x: yearFraction(starts_on), label }
  return starts_on.length > YEAR
    ? mark
    : { ...mark, to: Math.min(end, yearFractionEnd(ends_on ?? starts_on)) }
}

function domainOf({ ranges }: Query, today: string): [number, number] {
  const range = ranges.period_start
  const end = Number(today.slice(0, 4))
  return [Number(range?.from?.slice(0, 4) ?? FIRST_YEAR), Number(range?.to?.slice(0, 4) ?? end)]
}
