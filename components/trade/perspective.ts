import type { Series } from '@/db/analysis/series'
import { type Pair, wordOf } from '@/db/catalog/pair'
import type { Query } from '@/db/catalog/query/query'
import type { Desk } from '../words/desk'

/** From whose side figures are named and ordered: the same figures whichever it is. Countries by upper-case id. */
export interface Perspective {
  /** The country that says "our"; undefined where neither does. */
  readonly own: string | undefined
  /** The pair's countries in the order in which they are named and shown. */
  readonly order: readonly [string, string]
}

/** The perspective that a query chooses by its control `view`. */
export function perspectiveOf({ a, b }: Pair, { controls }: Pick<Query, 'controls'>): Perspective {
  const own = [a, b].find((country) => wordOf(country) === controls.view)
  return { own, order: own === b ? [b, a] : [a, b] }
}

/** The pair by its countries' names, in the order of the perspective. */
export const pairNameIn = (desk: Desk, { order: [first, second] }: Perspective): string =>
  desk.t('pair.name', { a: desk.country(first), b: desk.country(second) })

/** What one country sells to the other: by names, or as ours and theirs. */
export function flowName(desk: Desk, { own }: Perspective, seller: string, buyer: string): string {
  const names = { seller: desk.country(seller), buyer: desk.country(buyer) }
  if (own === undefined) return desk.t('chart.sells', names)
  return desk.t(own === seller ? 'trade.view.we_sell' : 'trade.view.we_buy', names)
}

/** A series by its measure and reporter; a chosen side's as "our exports", the other's as "their imports". */
export function seriesName(desk: Desk, { own }: Perspective, series: Series, stated = false): string {
  const { indicator, reporter } = series
  if (own === undefined || reporter === null) {
    const what = desk.t(`vocabulary.indicator.${indicator}`)
    if (reporter === null)
      return desk.t(stated ? 'chart.series_stated_unstated' : 'chart.series_unstated', { what })
    return desk.t(stated ? 'chart.series_stated' : 'chart.series', { what, whose: desk.country(reporter) })
  }
  const name = desk.t(`trade.view.${reporter === own ? 'ours' : 'theirs'}.${indicator}`)
  return stated ? desk.t('trade.view.stated', { name }) : name
}

/** Whose figure it is: a country's, or ours and theirs. */
export function figureOf(desk: Desk, { own }: Perspective, reporter: string): string {
  if (own === undefined) return desk.t('chart.figure_of', { country: desk.country(reporter) })
  return desk.t(own === reporter ? 'trade.view.our_figure' : 'trade.view.their_figure', {
    country: desk.country(reporter),
  })
}

/** Orders series by whose they are: a chosen country’s come first, those that nobody is named for last. */
export function byPerspective({ own }: Perspective): (one: Series, two: Series) => number {
  const place = ({ reporter }: Series) =>
    reporter === null ? 2 : own === undefined || reporter === own ? 0 : 1
  return (one, two) => place(one) - place(two)
}
