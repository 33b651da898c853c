import type { Locale } from '@/app/i18n/locales'
import { fileAddress } from '@/components/words/address'
import { licence } from '@/db/catalog/licence'
import { viewList } from '@/db/catalog/openapi/paths'
import { isWhole } from '@/db/catalog/views'
import { columnDescriptors } from '@/db/encode/field-descriptor'
import { writePackage } from '@/db/encode/package-files'
import { listCsv } from '@/db/lists/list-file'
import { countRows } from '@/db/lists/lists'
import { chosenFields } from '@/db/lists/request'
import { sourcesOf } from '@/db/lists/sources-of'
import type { Scope } from '@/db/scope'
import { deskOf } from '../request/desk'
import { readFileRequest } from '../request/file-request'
import { withEveryColumn } from '../request/whole-list'
import { aboutList } from './list-about'
import { type ListFile, labelsFor, pageOfList, readmeOf } from './list-formats'

/** Every collection of a pair, unfiltered, with every column. */
export async function wholeLists({ pair }: Scope, locale: Locale, origin: string): Promise<ListFile[]> {
  const desk = await deskOf(Promise.resolve({ locale, pair: pair.id }))
  return Promise.all(
    viewList.filter(isWhole).map(async (view): Promise<ListFile> => {
      const { name } = view
      const url = new URL(fileAddress(`${pair.id}/${name}.zip`, `lang=${locale}`), origin)
      const asked = await readFileRequest(url, pair.id, name, 'zip')
      const request = withEveryColumn(asked.request)
      return { ...asked, request, count: await countRows(request), desk, name, origin }
    }),
  )
}

/** Collections as one data package: a CSV each, and the sources once. */
export async function* pairPackage(lists: readonly ListFile[]): AsyncGenerator<Uint8Array> {
  const sources = lists.find(({ name }) => name === 'sources')
  if (!sources) throw new Error('every pair has sources')
  const { desk, request, origin } = sources
  const { reader } = request.scope
  const about = await aboutList(sources, desk, pageOfList(desk, 'sources'), origin)
  const labels = labelsFor(desk)
  const address = new URL(desk.href('data'), origin).href
  const title = desk.t('cite.work', { pair: desk.pairName, title: desk.t('page.data.title'), filters: '' })
  yield* writePackage({
    about: {
      name: desk.pair.id,
      title,
      description: desk.t('file.package', { pair: desk.pairName }),
      version: about.released,
      storeVersion: reader.version,
      created: about.released,
      canonical: address,
      filters: [],
      licence: { name: licence.id, title: licence.name, path: licence.url },
    },
    citation: about.citation.replace(about.title, title).replace(about.address, address),
    guarded: true,
    files: lists
      .filter((list) => list !== sources)
      .map((list) => ({
        name: `${desk.pair.id}-${list.name}`,
        title: desk.t(`page.${list.name}.list`),
        rowCount: list.count,
        fields: columnDescriptors(chosenFields(list.request), labels),
        parts: listCsv(list, { bom: false, guard: true }),
      })),
    sources: () => sourcesOf(request, sources.stop),
    words: readmeOf(desk),
    labels,
  })
}
