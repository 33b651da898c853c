import { agreements, claims, events, institutions, sources } from './collections'
import type { Collection } from './field'

/** A choice that changes how a page draws, not which rows it has. The first word is the default. */
export type Control =
  | { readonly key: string; readonly words: readonly string[] }
  | { readonly key: string; readonly year: true }

/** A page (and its downloads) over a collection: what is fixed on it, and what can be chosen besides filters. */
export interface View {
  readonly name: string
  readonly collection: Collection
  /** Facet values that hold on this page and are not offered as filters, by field name. */
  readonly fixed: Readonly<Record<string, readonly string[]>>
  readonly controls: readonly Control[]
  /** Columns shown at once where they differ from the collection's own. */
  readonly columns?: readonly string[]
}

const list = (collection: Collection): View => ({
  name: collection.name,
  collection,
  fixed: {},
  controls: [],
})

export const views = {
  agreements: list(agreements),
  institutions: list(institutions),
  events: list(events),
  sources: list(sources),
  claims: list(claims),
  trade: {
    name: 'trade',
    collection: claims,
    fixed: { topic: ['trade'], scope: ['pair'] },
    controls: [
      { key: 'measure', words: ['level', 'growth', 'index'] },
      { key: 'scale', words: ['linear', 'log'] },
      { key: 'base', year: true },
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
      'source_id',
    ],
  },
  scholarships: {
    name: 'scholarships',
    collection: claims,
    fixed: { topic: ['education', 'people'] },
    controls: [],
    columns: ['indicator', 'from_id', 'to_id', 'period', 'qualifier', 'value', 'unit', 'source_id'],
  },
} as const satisfies Record<string, View>

export type ViewName = keyof typeof views

/** True for the name of a page that lists something. */
export const isViewName = (name: string): name is ViewName => Object.hasOwn(views, name)
