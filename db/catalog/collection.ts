import type { Control } from './control'
import type { Field } from './field'
import type { CollectionName, Target } from './names'

/** Which records of a collection belong to a pair, as its own or as context. */
export type Belonging =
  /** Own where each of the two countries has a row in `table`, of which `owner` names the record. */
  | { readonly by: 'both'; readonly table: string; readonly owner: string }
  /** Own where the record's `country_id` is either of the two. */
  | { readonly by: 'either' }
  /** Own where it runs between the two; context where one of them is an end of it or its reporter. */
  | { readonly by: 'ends' }
  /** As close as the closest record of the pair that rests on it; context of every pair where none does. */
  | { readonly by: 'citation' }

/** A text that a search looks through. */
export type Searched =
  /** A column of the record. */
  | string
  /** The record's names in every language. */
  | { readonly names: 'own' }
  /** The names of what a column, or a column of the rows that belong to the record, points to. */
  | {
      readonly names: Target
      readonly column: string
      readonly through?: { readonly table: string; readonly owner: string }
    }
  /** Columns of what a column points to. */
  | { readonly of: Target; readonly column: string; readonly columns: readonly string[] }

/** What a list of the desk is made of; all that is said of one collection alone is said here. */
export interface Collection {
  readonly name: CollectionName
  /** In the order of their columns. */
  readonly fields: readonly Field[]
  /** In the `sort=` grammar; the id always breaks ties. */
  readonly order: string
  /** The field that leads to the record's page. */
  readonly heading: string
  /** The column by which others call a record that has no names; its id unless given. */
  readonly label?: string
  /** The columns between which a record lies in time; the second may be empty, or the same. */
  readonly dates: readonly [from: string, to: string]
  readonly belongs: Belonging
  /** In this order, after the id; undefined where the compiler makes the records, with their text. */
  readonly search?: readonly Searched[]
  /** The records on whose sources it rests, by the rows of `table`, where it names no source itself. */
  readonly restsOn?: {
    readonly collection: CollectionName
    readonly table: string
    readonly owner: string
    readonly value: string
  }
  /** What a page can choose besides filters. */
  readonly controls?: readonly Control[]
  /** How the list can be followed, besides the files that every list has. */
  readonly feeds?: readonly ('ics' | 'atom')[]
  /** False where no menu leads to the list. */
  readonly inMenu?: false
}
