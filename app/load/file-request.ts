import { isLocale } from '@/app/i18n/locales'
import { printQuery } from '@/db/catalog/query/print'
import { isFiltered } from '@/db/catalog/query/query'
import type { ViewName } from '@/db/catalog/views'
import { type BadParameter, BadRequest, NotFound } from '@/db/errors'
import type { CsvOptions } from '@/db/export/csv'
import { asOf, type ListRequest } from '@/db/queries/list/list'
import { knownPairs } from '@/db/queries/meta'
import { currentReader } from '@/db/release'
import type { Reader } from '@/db/store'
import { readRequest } from './list'

export interface FileRequest {
  readonly reader: Reader
  readonly request: ListRequest
  readonly csv: Required<CsvOptions>
  /** The view's canonical address, its day, language and byte options: what the file's bytes depend on. */
  readonly canonical: string
  readonly filtered: boolean
}

/**
 * Reads a download's address with the grammar of its page. Unlike a page, a file refuses what it does not
 * understand. @throws NotFound for a pair, BadRequest for a parameter
 */
export async function readFileRequest(url: URL, pairId: string, view: ViewName): Promise<FileRequest> {
  const reader = currentReader()
  const pair = (await knownPairs(reader)).find((p) => p.id === pairId)
  if (!pair) throw new NotFound('pair', pairId)
  const bad: BadParameter[] = []
  const choice = (parameter: string, words: readonly [string, ...string[]]): string => {
    const value = url.searchParams.get(parameter) ?? words[0]
    if (!words.includes(value)) bad.push({ parameter, value, reason: 'unknown_value' })
    return value
  }
  const bom = choice('bom', ['off', 'on']) === 'on'
  const guard = choice('guard', ['on', 'off']) === 'on'
  const locale = url.searchParams.get('lang') ?? 'en'
  if (!isLocale(locale)) bad.push({ parameter: 'lang', value: locale, reason: 'unknown_value' })
  const { request, ignored } = await readRequest(reader, { pair, locale }, view, url.searchParams)
  const problems = [...ignored, ...bad]
  if (problems.length > 0) throw new BadRequest(problems)
  const printed = printQuery(request.view, pair, request.query)
  const canonical = [view, printed, asOf(request), locale, bom, guard].join(' ')
  return { reader, request, csv: { bom, guard }, canonical, filtered: isFiltered(request.query) }
}
