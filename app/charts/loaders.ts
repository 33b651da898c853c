import type { ChartName, FigureName } from '@/db/catalog/charts'
import type { ChartLoader, FigureLoader } from './loader'
import { markets } from './markets'
import { matrix } from './matrix'
import { mirror } from './mirror'
import { providers } from './providers'
import { scholarships } from './scholarships'
import { signed } from './signed'
import { terms } from './terms'
import { trade } from './trade'

type Loaders = Readonly<Record<ChartName, ChartLoader> & Record<FigureName, FigureLoader>>

/** How each chart of the catalogue is asked for. */
export const loaders: Loaders = {
  ...{ trade, mirror, markets, scholarships, providers, terms, signed, matrix },
}
