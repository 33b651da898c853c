import type { Collection } from '../../catalog/collection'
import type { Pair } from '../../catalog/pair'
import type { Dialect } from '../../store/dialect'
import type { ListRequest } from '../engine'
import { asOf } from '../request'

/** What a list is asked for: one collection, one pair, names in one language. */
export interface Context {
  readonly collection: Collection
  readonly pair: Pair
  readonly language: string
  readonly dialect: Dialect
  /** The day that statuses and terms are asked about. */
  readonly asOf: string
  /** Whether a body also stands for the bodies it succeeded. */
  readonly lineage: boolean
}

/** The context of a request. */
export const contextOf = (request: ListRequest): Context => ({
  collection: request.view.collection,
  pair: request.scope.pair,
  language: request.language,
  dialect: request.scope.reader.dialect,
  asOf: asOf(request),
  lineage: request.query.controls.lineage !== 'off',
})
