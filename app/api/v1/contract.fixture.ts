import { desksOver } from '@/app/request/desks.fixture'
import { describeApi } from '@/app/respond/openapi'
import { charts, isChartName } from '@/db/catalog/charts'
import type { OpenApi } from '@/db/catalog/openapi/openapi'
import type { Operation } from '@/db/catalog/openapi/operations'
import type { Parameter } from '@/db/catalog/openapi/types'
import { type ViewName, views } from '@/db/catalog/views'
import { currentReader } from '@/db/store/release'
import { ask } from './routes.fixture'

export const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }

/** One documented file of rows: its address, what it is of, and what it takes. */
export interface Documented {
  readonly path: string
  readonly format: string
  readonly view: ViewName
  readonly chart: boolean
  readonly operation: Operation
  readonly parameters: readonly Parameter[]
}

/** The description of the API over the store of the tests. */
export async function document(): Promise<OpenApi> {
  const scope = { reader: await currentReader(), pair }
  const [english] = await desksOver(scope)
  if (!english) throw new Error('no desk')
  return describeApi(scope, english, 'https://desk.example')
}

/** Every documented file of rows, its references followed. */
export function rowFiles({ paths, components }: OpenApi): Documented[] {
  return Object.entries(paths).flatMap(([path, { get: operation }]) => {
    const [, list, name = '', format = ''] = /^\/kaz-tjk\/(charts\/)?([a-z]+)\.([a-z]+)$/.exec(path) ?? []
    if (format === '') return []
    const view = list
      ? isChartName(name)
        ? charts[name].view
        : undefined
      : Object.hasOwn(views, name)
        ? (name as ViewName)
        : undefined
    if (!view) throw new Error(`${path} is of no view`)
    const parameters = (operation.parameters ?? []).map((one) => {
      const key = '$ref' in one ? one.$ref.replace('#/components/parameters/', '') : ''
      const found = '$ref' in one ? components.parameters[key] : one
      if (!found) throw new Error(`${path}: no parameter ${key}`)
      return found
    })
    return [{ path, format, view, chart: list !== undefined, operation, parameters }]
  })
}

/** A parameter with a value as it stands in an address, by its own style. */
export function written({ name, example, explode }: Parameter, value = example): string {
  const values = [value].flat().map((one) => encodeURIComponent(String(one)))
  return explode ? values.map((one) => `${name}=${one}`).join('&') : `${name}=${values.join(',')}`
}

/** Every documented file that is no file of rows, by an address that it has: the record of the example, the whole. */
export function otherFiles({
  paths,
}: OpenApi): { readonly address: string; readonly operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, { get: operation }]) => {
    if (/^\/kaz-tjk\/(charts\/)?[a-z]+\.[a-z]+$/.test(path)) return []
    const [id] = (operation.parameters ?? []).flatMap((one) => ('in' in one && one.in === 'path' ? one : []))
    return [{ address: path.replace('{id}', encodeURIComponent(String(id?.example))), operation }]
  })
}

/** What the API answers for a documented path under a query. */
export const answerOf = (path: string, query: string, method = 'HEAD'): Promise<Response> =>
  ask(`/api/v1${path}?${query}`, method)
