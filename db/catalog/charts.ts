import { agreementViewPaths } from './agreement-views'
import type { ViewName } from './views'

interface Chart {
  /** The view whose filters and controls the chart follows. */
  readonly view: ViewName
  /** URL keys of those that change what it draws, where these are not all. */
  readonly follows?: readonly string[]
  /** The page that shows it, below the pair. */
  readonly page: string
  /** The id of its figure there; where there is one for each country, `markets` of `markets-kaz`. What has none is a table. */
  readonly figure?: string
  /** True for one figure for each country of the pair. */
  readonly sides?: true
}

const all = {
  trade: { view: 'trade', page: 'trade', figure: 'trade' },
  mirror: { view: 'trade', follows: ['years'], page: 'trade' },
  markets: { view: 'trade', follows: [], page: 'trade', figure: 'markets', sides: true },
  scholarships: { view: 'scholarships', follows: [], page: 'scholarships', figure: 'scholarships' },
  providers: {
    ...{ view: 'scholarships', follows: [], page: 'scholarships' },
    ...{ figure: 'providers', sides: true },
  },
  terms: { view: 'agreements', page: agreementViewPaths.timeline, figure: 'terms' },
  signed: { view: 'agreements', page: agreementViewPaths.agreements, figure: 'signed-by-year' },
  matrix: { view: 'agreements', page: agreementViewPaths.matrix },
} as const satisfies Readonly<Record<string, Chart>>

/** A chart that can be downloaded, by the name in its address. */
export type ChartName = keyof typeof all

/** A chart that is drawn as a figure, and can be embedded. */
export type FigureName = {
  [N in ChartName]: (typeof all)[N] extends { figure: string } ? N : never
}[ChartName]

/** Every chart: what it follows and where it stands. */
export const charts: Readonly<Record<ChartName, Chart>> = all

export const chartNames = Object.keys(all) as ChartName[]

/** True for the name of a chart. */
export const isChartName = (name: string): name is ChartName => Object.hasOwn(all, name)

/** True for the name of a chart that is drawn. */
export const isFigureName = (name: string): name is FigureName =>
  isChartName(name) && charts[name].figure !== undefined

export const figureNames = chartNames.filter(isFigureName)

/** The id of a chart's figure on its page, without the country where there are two. */
export const figureId = (name: FigureName): string => all[name].figure
