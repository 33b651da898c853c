import type { Collection } from './collection'
import { collections } from './collections'
import type { Control } from './control'
import { type CollectionName, collectionNames } from './names'

export type ViewName = CollectionName | 'trade' | 'scholarships'

/** A page (and its downloads) over a collection: what is fixed on it, and what can be chosen besides filters. */
export interface View {
  readonly name: ViewName
  readonly collection: Collection
  /** Facet values that hold on this page and are not offered as filters, by field name. */
  readonly fixed: Readonly<Record<string, readonly string[]>>
  readonly controls: readonly Control[]
  /** Columns shown at once where they differ from the collection's own. */
  readonly columns?: readonly string[]
  /** False where no menu leads to the page. */
  readonly inMenu: boolean
}

const lists = Object.fromEntries(
  collectionNames.map((name) => {
    const collection = collections[name]
    const { controls = [], inMenu = true } = collection
    return [name, { name, collection, fixed: {}, controls, inMenu }]
  }),
) as Readonly<Record<CollectionName, View>>

/** Every page that lists something, in the order of files and the API: whole collections first. */
export const views: Readonly<Record<ViewName, View>> = {
  ...lists,
  trade: {
    name: 'trade',
    collection: collections.claims,
    inMenu: true,
    fixed: { topic: ['trade'], scope: ['pair'] },
    controls: [
      { key: 'measure', words: ['level', 'growth', 'index'] },
      { key: 'scale', words: ['linear', 'log'] },
      { key: 'base', year: true },
      { key: 'view', sides: true },
      { key: 'marks', words: ['visits', 'sessions', 'signings', 'none'] },
    ],
    columns: [
      'indicator',
      'kind',
      'reporter_id',
      'product_id',
      'period',
      'qualifier',
      'value',
      'unit',
      'low',
      'high',
      'source_id',
    ],
  },
  scholarships: {
    name: 'scholarships',
    collection: collections.claims,
    inMenu: true,
    fixed: { topic: ['education', 'people'] },
    controls: [],
    columns: [
      'indicator',
      'from_id',
      'to_id',
      'period',
      'qualifier',
      'value',
      'unit',
      'low',
      'high',
      'source_id',
    ],
  },
}

/** True for the name of a page that lists something. */
export const isViewName = (name: string): name is ViewName => Object.hasOwn(views, name)

export const viewNames = Object.keys(views) as ViewName[]

/** True of a view that is a collection of its own, whose records have addresses. */
export const isWhole = (view: View): boolean => view.name === view.collection.name

/** The lists of the menu: those about one question come before whole collections. */
export const menuNames: readonly ViewName[] = [
  ...viewNames.filter((name) => !isWhole(views[name])),
  ...viewNames.filter((name) => isWhole(views[name])),
].filter((name) => views[name].inMenu)
