import { registerPaths } from '@/db/catalog/register-paths'
import { charts } from '@/db/export/charts'

interface Place {
  /** The page that shows the chart, below the pair. */
  readonly page: string
  /** The figure's id on that page; where there is one for each country, `markets` of `markets-kaz`. */
  readonly id: string
  /** True for one figure for each country of the pair. */
  readonly sides?: true
}

/** Where every chart that is drawn as a figure stands, by its name in `db/export/charts`. */
export const places = {
  trade: { page: 'trade', id: 'trade' },
  markets: { page: 'trade', id: 'markets', sides: true },
  scholarships: { page: 'scholarships', id: 'scholarships' },
  providers: { page: 'scholarships', id: 'providers', sides: true },
  terms: { page: registerPaths.timeline, id: 'terms' },
  signed: { page: registerPaths.agreements, id: 'signed-by-year' },
} as const satisfies Readonly<Record<string, Place>>

export type FigureName = keyof typeof places

/** Where a chart stands, with all that may be said of it. */
export const placeOf = (name: FigureName): Place => places[name]

/** The pages of what has a file and is a table on its page. */
const tables: Readonly<Record<string, string>> = { mirror: 'trade', matrix: registerPaths.matrix }

/** The page that shows what a chart's file holds, below the pair. */
export const chartPath = (name: string): string =>
  isFigureName(name) ? placeOf(name).page : (tables[name] ?? name)

/** True for the name of a chart that is drawn. */
export const isFigureName = (name: string): name is FigureName =>
  Object.hasOwn(places, name) && Object.hasOwn(charts, name)
