import type { CollectionName, Target } from './names'
import { type Pair, wordOf } from './pair'
import type { VocabularyName } from './vocabulary'

/** How a value is reached when it is not a column of the collection's own table. */
export type Via =
  /** The record's name in the reader's language, else in English. */
  | { readonly kind: 'name' }
  /** The year of a date column. */
  | { readonly kind: 'year'; readonly column: string }
  /**
   * Many values in their stated order; `side` keeps those of one country of the pair, `lineage` those of successors
   * too unless the reader switches it off.
   */
  | {
      readonly kind: 'many'
      readonly table: string
      readonly owner: string
      readonly value: string
      readonly side?: 'a' | 'b'
      readonly lineage?: true
    }
  /** What `agreement_statuses` says of the record on the date in question. */
  | { readonly kind: 'status'; readonly column: string }
  /** How near the end of the stated term is on the date in question. */
  | { readonly kind: 'term' }
  /** The date in question. */
  | { readonly kind: 'as_of' }
  /** How many records of `collection` in the scope point to the record, by `owner` of their own table or of `through`. */
  | {
      readonly kind: 'count'
      readonly collection: CollectionName
      readonly owner: string
      readonly through?: { readonly table: string; readonly record: string }
    }
  /** Two dates as one ISO 8601 interval, `2022-01-01/2022-12-31`. */
  | { readonly kind: 'interval'; readonly from: string; readonly to: string }
  /** `pair` when the record is the pair's own, else `context`. */
  | { readonly kind: 'scope' }

export type FieldType =
  | 'id'
  | 'text'
  | 'name'
  | 'word'
  | 'date'
  | 'period'
  | 'year'
  | 'number'
  | 'bool'
  | 'ref'
  | 'refs'
  | 'url'

/**
 * One field of a collection, declared once. The URL grammar, the `where`, the `order by`, facets, table columns,
 * the filter form, CSV headers and parameter checks all follow from this entry; its label stands in the message
 * files under `field.<label ?? name>`.
 */
export interface Field {
  /** Column id, CSV header and, unless `key` says otherwise, URL key. */
  readonly name: string
  readonly type: FieldType
  readonly label?: string
  readonly key?: string
  readonly vocabulary?: VocabularyName | 'scope'
  readonly refers?: Target
  readonly via?: Via
  /** How a filter reaches the values where that differs from what is shown. */
  readonly matches?: Via
  readonly filter?: 'facet' | 'range'
  /** Fields or columns of the same record that the reader's form of the value is made of. */
  readonly needs?: readonly string[]
  /** False where an order would mean nothing. */
  readonly sort?: false
  /** In every file, whatever columns are chosen: what tells the row from others, or warns of it. */
  readonly inFiles?: true
  /** Shown at once, on request, or never (a filter only). */
  readonly column?: 'shown' | 'offered' | 'never'
}

/** Writes the pair's countries into names such as `parties_{a}`, so that a header says `parties_kaz`. */
export function fieldsFor({ fields }: { readonly fields: readonly Field[] }, pair: Pair): readonly Field[] {
  const fill = (name: string) => name.replace('{a}', wordOf(pair.a)).replace('{b}', wordOf(pair.b))
  return fields.map((field) => ({ ...field, name: fill(field.name) }))
}

/** The word that stands for a field in URLs. */
export const keyOf = (field: Field): string => field.key ?? field.name

/** True where a table may show the field as a column. */
export const isColumn = (field: Field): boolean => field.column !== 'never'

/** True where a table may be ordered by the field. */
export const isSortable = (field: Field): boolean =>
  isColumn(field) && field.sort !== false && field.type !== 'refs' && field.type !== 'url'
