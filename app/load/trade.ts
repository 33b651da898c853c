import { yearFraction } from '@/components/dates'
import type { Desk } from '@/components/desk'
import type { TradeFigureInput } from '@/components/figures/trade'
import { printQuery } from '@/db/catalog/query/print'
import type { Query } from '@/db/catalog/query/query'
import { tradeSeries } from '@/db/queries/charts/trade'
import { visits } from '@/db/queries/headline'
import type { ListRequest } from '@/db/queries/list/list'
import { requestReader } from './desk'

/** The first year the desk covers: both countries became independent at the end of 1991. */
const FIRST_YEAR = 1992

/** The trade chart's input for a request: its series, the years it spans, visits on the way. */
export async function loadTradeFigure(
  desk: Desk,
  request: ListRequest,
  id: string,
  today: string,
): Promise<TradeFigureInput & { bases: readonly number[] }> {
  const reader = requestReader()
  const [found, marked] = await Promise.all([tradeSeries(reader, request), visits(reader)])
  const { query } = request
  const domain = domainOf(query, today)
  return {
    ...found,
    id,
    scale: query.controls.scale === 'log' ? 'log' : 'linear',
    domain,
    marks: marked
      .map((visit) => ({ x: yearFraction(visit.starts_on), label: desk.date(visit.starts_on.slice(0, 7)) }))
      .filter(({ x }) => x >= domain[0] && x <= domain[1]),
    csv: desk.api('charts/trade.csv', printQuery(request.view, desk.pair, { ...query, page: 1 })),
  }
}

function domainOf({ ranges }: Query, today: string): [number, number] {
  const range = ranges.period_start
  const end = Number(today.slice(0, 4))
  return [Number(range?.from?.slice(0, 4) ?? FIRST_YEAR), Number(range?.to?.slice(0, 4) ?? end)]
}
