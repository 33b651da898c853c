import { licence } from '../licence'
import type { Pair } from '../pair'
import { chartRow } from './bodies'
import { errorResponses, errorSchema } from './errors'
import { headerComponents } from './headers'
import { capital } from './operations'
import { csvParameters, sharedParameters, viewParameters } from './parameters'
import { type Charts, chartPaths, listPaths, type Paths, recordPaths, viewList, wholePaths } from './paths'
import { rowSchema } from './rows'
import type { Ids, Parameter, Schema, Words } from './types'

/** Raised by its last number for corrections, by its second for additions; nothing is ever taken away. */
const API_VERSION = '1.1.0'

interface Described {
  readonly pair: Pair
  /** What all paths are below, `https://desk.example/api/v1`; without its host they are relative. */
  readonly server?: string
  /** Languages that `lang` takes, the default first. */
  readonly locales: readonly string[]
  readonly charts: Charts
  /** The version of the store that examples are of. */
  readonly version: string
  readonly words: Words
  readonly ids: Ids
}

/** The parts of an OpenAPI 3.1 document that its readers here rely on. */
export interface OpenApi {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Paths
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>
    readonly schemas: Readonly<Record<string, Schema>>
  }
}

/** The API's description of itself: every file of a pair, every parameter, every answer, from the catalogue. */
export function openApi({ pair, server = '/api/v1', ...described }: Described): OpenApi {
  const { locales, charts, version, words, ids } = described
  const { t } = words
  const shared = sharedParameters(words, locales)
  const own = new Map(viewList.map((view) => [view.name, viewParameters(view, pair, words, ids)]))
  const said = { pair, words, ids, shared, own }
  const info = {
    title: t('api.title', { site: t('site.name') }),
    version: `${API_VERSION}+${version.slice(0, 12)}`,
    summary: t('page.api.lead'),
    description: ['rules', 'complete', 'strict', 'promise'].map((key) => t(`api.info.${key}`)).join('\n\n'),
    license: { name: licence.name, identifier: licence.id },
  }
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: server }],
    security: [],
    tags: [
      ...viewList.map(({ name }) => ({ name, description: t(`page.${name}.lead`) })),
      { name: 'charts', description: t('api.section.charts_lead') },
      { name: 'whole', description: t('api.section.whole_lead') },
    ],
    paths: { ...listPaths(said), ...recordPaths(said), ...chartPaths(said, charts), ...wholePaths(said) },
    components: {
      parameters: {
        ...Object.fromEntries([...shared, ...csvParameters(words)].map((p) => [p.name, p])),
        ...Object.fromEntries(
          [...own].flatMap(([view, parameters]) => parameters.map((p) => [`${view}.${p.name}`, p])),
        ),
      },
      headers: headerComponents(words),
      responses: errorResponses(words),
      schemas: {
        ...Object.fromEntries(
          viewList.map((view) => [`${capital(view.name)}Row`, rowSchema(view, pair, words)]),
        ),
        ChartRow: chartRow(words),
        Error: errorSchema(words),
      },
    },
  } as OpenApi
}
