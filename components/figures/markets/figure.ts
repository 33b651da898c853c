import type { MarketRank } from '@/db/queries/charts/market-rank'
import { colourOf } from '../../chart/colour'
import type { FigureModel } from '../../chart/types'
import type { Desk } from '../../words/desk'
import { formatPercent } from '../../words/format'
import { mayBe } from '../../words/may-be'
import { citedSources, claimCell, disputedLegend } from '../parts'

/** A partner's place among the reporter's export markets, year by year; first place on top. */
export function marketFigure(
  desk: Desk,
  rank: MarketRank,
  publishers: ReadonlyMap<string, string>,
  file: Pick<FigureModel, 'csv' | 'rows'>,
): FigureModel {
  const { years } = rank
  const names = { reporter: desk.country(rank.reporter), partner: desk.country(rank.partner) }
  const place = (n: number) => desk.t('unit.rank', { n, text: desk.number(n) })
  const share = (n: number) => formatPercent(desk.locale, Math.round(n * 10) / 10)
  const colour = colourOf(desk.pair, rank.reporter)
  const of = (n: number) => desk.t('chart.markets.of', { n })
  return {
    id: `markets-${rank.reporter.toLowerCase()}`,
    title: desk.t('chart.markets.title', names),
    description: desk.t('chart.markets.description', {
      ...names,
      from: years[0]?.year ?? 0,
      to: years.at(-1)?.year ?? 0,
    }),
    notes: [desk.t('chart.markets.note')],
    sources: citedSources(
      desk,
      years.map(({ source: id }) => ({ id, publisher: publishers.get(id) ?? id })),
    ),
    legend: disputedLegend(
      desk,
      years.map(({ claim }) => ({ disputed: desk.isDisputed(claim) })),
    ),
    chart: {
      kind: 'line',
      domain: [years[0]?.year ?? 0, years.at(-1)?.year ?? 0],
      scale: 'reversed',
      unit: 'rank',
      marks: [],
      panels: [
        {
          id: 'rank',
          title: '',
          series: [
            {
              id: 'rank',
              label: names.partner,
              colour,
              stroke: 'solid',
              points: years.map((y) => ({
                x: y.year,
                y: y.place,
                qualifier: 'exact' as const,
                tip: [
                  `${y.year}: ${place(y.place)} (${of(y.markets)})`,
                  `${desk.dollars(y.value)} · ${share(y.share)}`,
                  ...[mayBe(desk, y.interval, 'USD')].flatMap((line) => line ?? []),
                ],
                href: desk.href(`claims/${y.claim}`),
                ...(desk.isDisputed(y.claim) && { disputed: true }),
              })),
            },
          ],
        },
      ],
    },
    twin: {
      columns: [
        { id: 'year', label: desk.t('chart.year') },
        { id: 'place', label: desk.t('chart.markets.place', names), numeric: true },
        { id: 'markets', label: desk.t('chart.markets.markets'), numeric: true },
        { id: 'value', label: desk.t('chart.markets.value', names), numeric: true },
        { id: 'share', label: desk.t('chart.markets.share'), numeric: true },
        { id: 'largest', label: desk.t('chart.markets.largest') },
      ],
      rows: [...years].reverse().map((y) => ({
        id: String(y.year),
        cells: [
          String(y.year),
          place(y.place),
          desk.number(y.markets),
          claimCell(desk, desk.dollars(y.value), y.claim, mayBe(desk, y.interval, 'USD')),
          share(y.share),
          y.largest.map(desk.country).join(desk.t('chart.list_comma')),
        ],
      })),
    },
    ...file,
  }
}
