import { localeNames } from '@/app/i18n/locales'
import { type Held, listDataset, type Release, storeDataset } from '@/components/dataset/dataset'
import { JsonLd } from '@/components/dataset/json-ld'
import { type ViewName, viewNames } from '@/db/catalog/views'
import { datasetMeta } from '@/db/queries/meta'
import { measuredIn, timeSpan } from '@/db/queries/span'
import type { Scope, World } from '@/db/scope'
import { ENTRY_BYTES } from '@/db/store/memo'
import type { PageDesk } from '../request/desk'
import { pageOrigin } from '../request/page-origin'
import { wholeList } from '../request/whole-list'

/** A list described for programs that look for data; always the whole of it, whatever the page is filtered by. */
export async function ListDataset({ desk, name }: { desk: PageDesk; name: ViewName }) {
  const { scope } = desk
  const [release, held] = await Promise.all([releaseOf(scope), heldIn(scope, name)])
  return <JsonLd value={listDataset(desk, release, held)} />
}

/** The same for everything that the store holds. */
export async function StoreDataset({ desk }: { desk: PageDesk }) {
  const { scope } = desk
  const names = viewNames
  const [release, ...lists] = await Promise.all([
    releaseOf(scope),
    ...names.map((name) => heldIn(scope, name)),
  ])
  return <JsonLd value={storeDataset(desk, release, lists)} />
}

async function releaseOf({ reader }: World): Promise<Release> {
  const [origin, { meta }] = await Promise.all([pageOrigin(), datasetMeta({ reader })])
  return { origin, version: reader.version, compiledOn: meta?.compiled_on ?? '', locales: localeNames }
}

/** What a list holds; the same in every language. */
export const heldIn = (scope: Scope, name: ViewName): Promise<Held> =>
  scope.reader.memo.keep(
    `held ${scope.pair.id} ${name}`,
    () => readHeld(scope, name),
    ({ measured }) => (1 + measured.length) * ENTRY_BYTES,
  )

async function readHeld(scope: Scope, name: ViewName): Promise<Held> {
  const request = wholeList(scope, 'en', name)
  const [span, measured] = await Promise.all([timeSpan(request), measuredIn(request)])
  return { name, span, measured }
}
