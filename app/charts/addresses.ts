import { withLanguage } from '@/components/feeds/feed-about'
import { address } from '@/components/words/address'
import type { Desk } from '@/components/words/desk'
import { langParameter } from '@/components/words/lang-parameter'
import { type ChartName, charts, type FigureName, figureId } from '@/db/catalog/charts'
import { onDay } from '@/db/catalog/query/permalink'
import type { Query } from '@/db/catalog/query/query'
import { followed, viewOf } from './followed'

/** The file of what a chart draws. */
export const chartFile = (desk: Desk, name: ChartName, query: Query): string =>
  desk.api(`charts/${name}.csv`, printed(desk, name, query))

/** The data package of the rows that a chart is drawn from, with every source of theirs. */
export const chartPackage = (desk: Desk, name: ChartName, query: Query): string =>
  desk.api(`${viewOf(name).name}.zip`, withLanguage(desk, printed(desk, name, query)))

/**
 * The page that shows a chart, at the chart. With a day it shows the same on any later day.
 * @param figure the id of the figure where it is one of several
 */
export function chartPage(
  desk: Desk,
  name: FigureName,
  query: Query | undefined,
  { figure, day }: { figure?: string | undefined; day?: string },
): string {
  const { page, sides } = charts[name]
  const shown = desk.href(page, printed(desk, name, query, day))
  return `${shown}#${sides && figure ? figure : figureId(name)}`
}

/** The same chart alone, to be shown on another page; it follows the data and the day. */
export function chartEmbed(
  desk: Desk,
  name: FigureName,
  query: Query | undefined,
  figure: string | undefined,
): string {
  const { sides } = charts[name]
  const parts = [
    printed(desk, name, query),
    langParameter(desk),
    sides && figure ? `side=${figure.slice(figureId(name).length + 1)}` : '',
  ]
  const asked = parts.filter(Boolean).join('&')
  return address(`/embed/${desk.pair.id}/${name}${asked && `?${asked}`}`)
}

const printed = (desk: Desk, name: ChartName, query: Query | undefined, day?: string): string =>
  query ? followed(name, desk.pair, day ? onDay(viewOf(name), query, day) : query) : ''
