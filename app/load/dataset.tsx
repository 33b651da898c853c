import { localeNames } from '@/app/i18n/locales'
import { type Held, listDataset, type Release, storeDataset } from '@/components/dataset/dataset'
import { JsonLd } from '@/components/dataset/json-ld'
import type { Desk } from '@/components/desk'
import { type ViewName, views } from '@/db/catalog/views'
import { datasetMeta } from '@/db/queries/meta'
import { measuredIn, timeSpan } from '@/db/queries/span'
import type { Reader } from '@/db/store'
import { requestReader } from './desk'
import { pageOrigin } from './page-origin'
import { wholeList } from './whole-list'

/** A list described for programs that look for data; always the whole of it, whatever the page is filtered by. */
export async function ListDataset({ desk, name }: { desk: Desk; name: ViewName }) {
  const reader = requestReader()
  const [release, held] = await Promise.all([releaseOf(reader), heldIn(reader, desk, name)])
  return <JsonLd value={listDataset(desk, release, held)} />
}

/** The same for everything that the store holds. */
export async function StoreDataset({ desk }: { desk: Desk }) {
  const reader = requestReader()
  const names = Object.keys(views) as ViewName[]
  const [release, ...lists] = await Promise.all([
    releaseOf(reader),
    ...names.map((name) => heldIn(reader, desk, name)),
  ])
  return <JsonLd value={storeDataset(desk, release, lists)} />
}

async function releaseOf(reader: Reader): Promise<Release> {
  const [origin, { meta }] = await Promise.all([pageOrigin(), datasetMeta(reader)])
  return { origin, version: reader.version, compiledOn: meta?.compiled_on ?? '', locales: localeNames }
}

// A store never changes under a reader, so what a list holds is read once.
const known = new WeakMap<Reader, Map<string, Promise<Held>>>()

/** What a list holds; the same in every language. */
export function heldIn(reader: Reader, desk: Pick<Desk, 'pair' | 'locale'>, name: ViewName): Promise<Held> {
  const ofReader = known.get(reader) ?? new Map<string, Promise<Held>>()
  known.set(reader, ofReader)
  const key = `${desk.pair.id} ${name}`
  const held = ofReader.get(key) ?? readHeld(reader, desk, name)
  ofReader.set(key, held)
  return held
}

async function readHeld(reader: Reader, desk: Pick<Desk, 'pair' | 'locale'>, name: ViewName): Promise<Held> {
  const request = wholeList(desk, name)
  const [span, measured] = await Promise.all([timeSpan(reader, request), measuredIn(reader, request)])
  return { name, span, measured }
}
