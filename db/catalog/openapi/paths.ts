import type { Pair } from '../pair'
import { isWhole, type View, type ViewName, views } from '../views'
import { contentOf } from './bodies'
import { parameterOf } from './controls'
import { partAnswers } from './errors'
import { chartFormats, choicesOf, type FormatName, formatsOf } from './formats'
import { documentHeaders, listHeaders, storeHeaders } from './headers'
import { capital, type Operation, rowsFile, wholeFile } from './operations'
import type { Ids, Parameter, Words } from './types'

export type Paths = Record<string, { readonly get: Operation }>

/** The charts that can be taken away and the view whose parameters each follows: those of `follows`, else all. */
export type Charts = Readonly<
  Record<string, { readonly view: ViewName; readonly follows?: readonly string[] }>
>

export const viewList: readonly View[] = Object.values(views)

/** The parameters of a view's files in one format, by reference. */
const references = (
  view: View,
  own: readonly Parameter[],
  shared: readonly Parameter[],
  format: FormatName,
) => {
  const bytes = choicesOf[format] ?? []
  const names = [...shared.map((p) => p.name), ...bytes, ...own.map((p) => `${view.name}.${p.name}`)]
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
}

interface Said {
  readonly pair: Pair
  readonly words: Words
  readonly ids: Ids
  readonly shared: readonly Parameter[]
  /** Parameters of each view. */
  readonly own: ReadonlyMap<string, readonly Parameter[]>
}

/** Every file of every list. */
export const listPaths = ({ pair, words, shared, own }: Said): Paths =>
  Object.fromEntries(
    viewList.flatMap((view) =>
      formatsOf(view.name).map((format) => {
        const said = {
          id: `list${capital(view.name)}`,
          tag: view.name,
          summary: words.t(`page.${view.name}.list`),
          description: words.t('api.description.list'),
        }
        const parameters = references(view, own.get(view.name) ?? [], shared, format)
        const get = rowsFile(said, format, `${capital(view.name)}Row`, parameters, words)
        return [`/${pair.id}/${view.name}.${format}`, { get }]
      }),
    ),
  )

/** Every record of every collection, with all its fields. */
export const recordPaths = ({ pair, words, ids }: Said): Paths =>
  Object.fromEntries(
    viewList.filter(isWhole).map((view) => {
      const title = words.t(`page.${view.name}.list`)
      const said = {
        id: `get${capital(view.name)}Record`,
        tag: view.name,
        summary: words.t('api.summary.record', { title }),
        description: words.t('api.description.record'),
      }
      const id: Parameter = {
        name: 'id',
        in: 'path',
        required: true,
        description: words.t('api.parameter.id'),
        schema: { type: 'string' },
        example: ids[view.collection.name] ?? 'id',
      }
      const day = view.controls.filter((c) => 'day' in c).map((c) => parameterOf(c, pair, words))
      const content = {
        'application/json': { schema: { $ref: `#/components/schemas/${capital(view.name)}Row` } },
      }
      const parameters = [id, { $ref: '#/components/parameters/lang' }, ...day]
      return [
        `/${pair.id}/${view.name}/{id}.json`,
        { get: wholeFile(said, content, parameters, words, listHeaders) },
      ]
    }),
  )

/** Parameters that change nothing that is drawn; a chart's file lets them pass, so that a page's address serves it too. */
const ofTables: readonly string[] = ['sort', 'cols', 'page', 'size']

/** What every chart draws. */
export const chartPaths = ({ pair, words, shared, own }: Said, charts: Charts): Paths =>
  Object.fromEntries(
    Object.entries(charts).flatMap(([name, { view: viewName, follows }]) =>
      chartFormats.map((format) => {
        const view = views[viewName]
        const said = {
          id: `chart${capital(name)}`,
          tag: 'charts',
          summary: words.t(`page.data.chart.${name}`),
          description: words.t('api.description.chart', { view: words.t(`page.${viewName}.title`) }),
        }
        const isFollowed = ({ name: key }: Parameter) =>
          key === 'lang' || (follows ? follows.includes(key) : !ofTables.includes(key))
        const filters = (own.get(viewName) ?? []).filter(isFollowed)
        const parameters = references(view, filters, shared.filter(isFollowed), format)
        const get = rowsFile(said, format, 'ChartRow', parameters, words)
        return [`/${pair.id}/charts/${name}.${format}`, { get }]
      }),
    ),
  )

/** Everything at once, and this description. */
export function wholePaths({ pair, words }: Said): Paths {
  const lang = [{ $ref: '#/components/parameters/lang' }]
  const said = (id: string, key: string) => ({
    id,
    tag: 'whole',
    summary: words.t(`api.summary.${key}`),
    description: words.t(`api.description.${key}`),
  })
  const db = contentOf('db', '')
  const store = wholeFile(said('downloadStore', 'store'), db, [], words, storeHeaders)
  const self = { 'application/json': { schema: { type: 'object' } } }
  return {
    [`/${pair.id}.zip`]: {
      get: wholeFile(said('downloadPair', 'pair'), contentOf('zip', ''), lang, words, listHeaders),
    },
    '/store.db': {
      get: { ...store, responses: { ...store.responses, ...partAnswers(db, storeHeaders, words) } },
    },
    '/openapi.json': { get: wholeFile(said('describe', 'self'), self, lang, words, documentHeaders) },
  }
}
