import { defaultLocale, localeNames } from '@/app/i18n/locales'
import { address, pageAddress } from '@/components/words/address'
import { agreementViewPaths } from '@/db/catalog/agreement-views'
import { isWhole, type ViewName, viewNames, views } from '@/db/catalog/views'
import { type SitemapPage, writeSitemap, writeSitemapIndex } from '@/db/encode/sitemap'
import { NotFound } from '@/db/errors'
import { countRows } from '@/db/lists/lists'
import { recordChanges } from '@/db/queries/changes'
import { datasetMeta, knownPairs } from '@/db/queries/meta'
import { recordIds } from '@/db/queries/record-ids'
import type { Scope } from '@/db/scope'
import type { Reader } from '@/db/store/store'
import { today } from '../request/today'
import { wholeList } from '../request/whole-list'

/** With every language of the desk this stays well below the 50,000 addresses and 50 MB that a sitemap may have. */
const RECORDS_A_FILE = 5000

const withRecords = viewNames.filter((name) => isWhole(views[name]))

/** Every page below a pair that is not a record's. */
const fixedPaths: readonly string[] = [
  ...new Set(['', ...viewNames, ...Object.values(agreementViewPaths), 'data', 'api']),
]

const listOf = (scope: Scope, name: ViewName) => wholeList(scope, defaultLocale, name)

/** The list of sitemaps: one for the fixed pages of each pair, others for its records. */
export async function sitemapIndex(reader: Reader, origin: string): Promise<string> {
  const names: string[] = []
  for (const pair of await knownPairs({ reader })) {
    names.push(`${pair.id}-pages`)
    for (const name of withRecords) {
      const records = await countRows(listOf({ reader, pair }, name))
      for (let part = 0; part * RECORDS_A_FILE < records; part++) names.push(`${pair.id}-${name}-${part + 1}`)
    }
  }
  const files = names.map((name) => `${origin}${address(`/sitemaps/${name}.xml`)}`)
  return writeSitemapIndex(files, await releaseOf(reader))
}

/**
 * One of them.
 * @param file `kaz-tjk-pages.xml`, `kaz-tjk-claims-1.xml`
 * @throws NotFound where the index names no such file
 */
export async function sitemap(reader: Reader, origin: string, file: string): Promise<string> {
  const [, pairId, name = '', part = '1'] =
    /^([a-z]{3}-[a-z]{3})-([a-z]+)(?:-([1-9]\d{0,5}))?\.xml$/.exec(file) ?? []
  const pair = (await knownPairs({ reader })).find(({ id }) => id === pairId)
  const found = pair && (await pagesOf({ reader, pair }, name, Number(part)))
  if (!pair || !found || found.length === 0) throw new NotFound('sitemap', file)
  const release = await releaseOf(reader)
  const pages = found.map(({ path, changed = release }) => ({
    ...pageAt(pair.id, path, origin),
    changed,
  }))
  return [...writeSitemap(pages, defaultLocale)].join('')
}

interface Page {
  readonly path: string
  /** The day on which its record last changed; a page of many is as old as the release. */
  readonly changed?: string | undefined
}

async function pagesOf(scope: Scope, name: string, part: number): Promise<readonly Page[]> {
  if (name === 'pages') return part === 1 ? fixedPaths.map((path) => ({ path })) : []
  const list = withRecords.find((one) => one === name)
  if (!list) return []
  const ids = await recordIds(listOf(scope, list), (part - 1) * RECORDS_A_FILE, RECORDS_A_FILE)
  const changes = await recordChanges(scope, views[list].collection, today(), ids)
  return ids.map((id) => ({ path: `${list}/${encodeURIComponent(id)}`, changed: changes.get(id) }))
}

const pageAt = (pair: string, path: string, origin: string): Pick<SitemapPage, 'languages'> => ({
  languages: Object.fromEntries(
    localeNames.map((locale) => [locale, `${origin}${pageAddress(locale, pair, path)}`]),
  ),
})

const releaseOf = async (reader: Reader): Promise<string> =>
  (await datasetMeta({ reader })).meta?.compiled_on ?? ''
