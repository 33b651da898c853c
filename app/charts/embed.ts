import { notFound } from 'next/navigation'
import { themes } from '@/app/charts/frame'
import { localeNames } from '@/app/i18n/locales'
import type { FigureModel } from '@/components/chart/types'
import type { Desk } from '@/components/words/desk'
import { charts, type FigureName, figureId, isFigureName } from '@/db/catalog/charts'
import { wordOf } from '@/db/catalog/pair'
import { type LeftOut, together } from '@/db/catalog/query/left-out'
import { nearest } from '@/db/catalog/query/nearest'
import type { BadParameter } from '@/db/errors'
import { deskOf, type PairParams } from '../request/desk'
import { readRequest } from '../request/list-request'
import { chartPage } from './addresses'
import { loaders } from './loaders'

type Parameter = readonly [key: string, value: string]

/** What an embedded chart shows. */
export interface Embedded extends LeftOut {
  readonly desk: Desk
  readonly name: FigureName
  readonly models: readonly FigureModel[]
  /** The page of the desk that shows the same with everything around it. */
  readonly page: string
}

/** Reads an embedded chart's address; a pair or chart that does not exist is a 404. */
export async function loadEmbed(
  params: Promise<PairParams & { readonly chart: string }>,
  parameters: readonly Parameter[],
): Promise<Embedded> {
  const desk = await deskOf(params)
  const { chart: name } = await params
  if (!isFigureName(name)) notFound()
  const { pair } = desk
  const { view, sides } = charts[name]
  const own = readOwn(parameters, {
    lang: localeNames,
    theme: themes,
    ...(sides && { side: [wordOf(pair.a), wordOf(pair.b)] }),
  })
  const { request, ...others } = await readRequest(desk.scope, desk.locale, view, own.rest)
  const figure = own.chosen.side ? `${figureId(name)}-${own.chosen.side}` : undefined
  const models = await loaders[name].figures(desk, request)
  return {
    desk,
    name,
    models: models.filter((model) => figure === undefined || model.id === figure),
    page: chartPage(desk, name, request.query, { figure: figure ?? models[0]?.id }),
    ...together(own.ignored, others),
  }
}

/** Takes the frame's own words out of an address: each has one value, of a few. */
export function readOwn(
  parameters: readonly Parameter[],
  known: Readonly<Record<string, readonly string[]>>,
): {
  readonly chosen: Readonly<Record<string, string>>
  readonly rest: readonly Parameter[]
  readonly ignored: readonly BadParameter[]
} {
  const chosen: Record<string, string> = {}
  const rest: Parameter[] = []
  const ignored: BadParameter[] = []
  for (const [parameter, value] of parameters) {
    const words = Object.hasOwn(known, parameter) ? known[parameter] : undefined
    if (!words) rest.push([parameter, value])
    else if (!words.includes(value)) {
      const didYouMean = nearest(value, words)
      ignored.push({ parameter, value, reason: 'unknown_value', ...(didYouMean && { didYouMean }) })
    } else if ((chosen[parameter] ?? value) !== value)
      ignored.push({ parameter, value, reason: 'conflicting_values' })
    else chosen[parameter] = value
  }
  return { chosen, rest, ignored }
}
