import { isLocale, type Locale, localeNames } from '@/app/i18n/locales'
import { choicesOf, type FormatName } from '@/db/catalog/openapi/formats'
import { boundsFault } from '@/db/catalog/query/bounds'
import { printQuery } from '@/db/catalog/query/print'
import { isFiltered, PAGE_SIZE } from '@/db/catalog/query/query'
import { withoutTracking } from '@/db/catalog/query/tracking'
import { unknownWord } from '@/db/catalog/query/unknown'
import type { ViewName } from '@/db/catalog/views'
import type { CsvOptions } from '@/db/encode/csv'
import { type BadParameter, BadRequest, NotFound } from '@/db/errors'
import type { ListRequest } from '@/db/lists/engine'
import { asOf } from '@/db/lists/request'
import { knownPairs } from '@/db/queries/meta'
import { currentReader } from '@/db/store/release'
import { readRequest } from './list-request'

export interface FileRequest {
  readonly view: ViewName
  /** Without the page that a reader is on, and its size. */
  readonly request: ListRequest
  readonly locale: Locale
  readonly csv: Required<CsvOptions>
  /** The view's query string in its one spelling. */
  readonly printed: string
  /** What the file's bytes depend on besides the store: view, query, day, language and choices of bytes. */
  readonly canonical: string
  readonly filtered: boolean
}

const words = { bom: ['off', 'on'], guard: ['on', 'off'] } as const

/**
 * Reads a download's address with the grammar of its page. Unlike a page, a file refuses what it does not
 * understand. @throws NotFound for a pair, BadRequest for a parameter
 */
export async function readFileRequest(
  url: URL,
  pairId: string,
  view: ViewName,
  format: FormatName,
): Promise<FileRequest> {
  const reader = await currentReader()
  const pair = (await knownPairs({ reader })).find((p) => p.id === pairId)
  if (!pair) throw new NotFound('pair', pairId)
  checkBounds(url)
  const params = withoutTracking(url.searchParams)
  const bad: BadParameter[] = []
  const choice = (parameter: 'bom' | 'guard') => choose(params, parameter, words[parameter], bad)
  const [bom, guard] = [choice('bom') === 'on', choice('guard') === 'on']
  const locale = choose(params, 'lang', localeNames, bad)
  const language = isLocale(locale) ? locale : 'en'
  const others = ['lang', ...(choicesOf[format] ?? [])]
  const { request: asked, ignored } = await readRequest(
    ...([{ reader, pair }, language, view, params, others] as const),
  )
  const problems = [...ignored, ...bad]
  if (problems.length > 0) throw new BadRequest(problems)
  // A file has no pages.
  const request = { ...asked, query: { ...asked.query, page: 1, size: PAGE_SIZE } }
  const printed = printQuery(request.view, pair, request.query)
  const canonical = [pair.id, view, printed, asOf(request), language, bom, guard].join(' ')
  return {
    ...{ view, request, locale: language, printed, canonical },
    csv: { bom, guard },
    filtered: isFiltered(request.query),
  }
}

/** @throws BadRequest for a query that no page of the desk would make */
export function checkBounds({ search }: Pick<URL, 'search'>): void {
  const fault = boundsFault(search)
  if (fault) throw new BadRequest([fault])
}

/** The one value of a parameter that has few; the first of them where it is not there, or left empty as forms do. */
export function choose(
  params: URLSearchParams,
  parameter: string,
  known: readonly string[],
  bad: BadParameter[],
): string {
  const [value = known[0] ?? '', ...others] = params.getAll(parameter).filter(Boolean)
  const other = others.find((one) => one !== value)
  if (other !== undefined)
    bad.push({ parameter, value: other, reason: 'conflicting_values', expected: 'one value' })
  if (!known.includes(value)) bad.push(unknownWord(parameter, value, known))
  return value
}
