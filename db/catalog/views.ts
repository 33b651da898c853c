import { agreements } from './collections/agreements'
import { checks } from './collections/checks'
import { claims } from './collections/claims'
import { events } from './collections/events'
import { institutions } from './collections/institutions'
import { sources } from './collections/sources'
import type { Collection } from './field'
import { type Pair, wordOf } from './pair'

/** A choice of how a page counts or draws. Of words the first is the default. */
export type Control =
  | { readonly key: string; readonly words: readonly string[] }
  /** Neither side, or one country of the pair: `neutral`, `kaz`, `tjk`. */
  | { readonly key: string; readonly sides: true }
  | { readonly key: string; readonly year: true }
  | { readonly key: string; readonly day: true }
  /** Whole years, both included, written as a range. */
  | { readonly key: string; readonly years: true }

/** The words that a control offers, the default first; none where it is set to a date or a year. */
export function controlWords(control: Control, pair: Pair): readonly string[] {
  if ('sides' in control) return ['neutral', wordOf(pair.a), wordOf(pair.b)]
  return 'words' in control ? control.words : []
}

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
  agreements: {
    ...list(agreements),
    controls: [
      { key: 'as_of', day: true },
      { key: 'lineage', words: ['on', 'off'] },
      { key: 'group', words: ['none', 'sector', 'ministry', 'event'] },
      { key: 'years', years: true },
    ],
  },
  institutions: list(institutions),
  events: list(events),
  sources: list(sources),
  claims: list(claims),
  checks: list(checks),
  trade: {
    name: 'trade',
    collection: claims,
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
    collection: claims,
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
} as const satisfies Record<string, View>

export type ViewName = keyof typeof views

/** True for the name of a page that lists something. */
export const isViewName = (name: string): name is ViewName => Object.hasOwn(views, name)
