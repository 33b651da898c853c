import type { ListEngine } from '../engine'
import { valueCounts } from './facets'
import { pageOf } from './page'
import { rowsOf } from './rows'
import { streamed } from './stream'

/** Lists counted from sets in memory and written by the store: SQLite's. */
export const setLists: ListEngine = { page: pageOf, values: valueCounts, ...streamed(rowsOf) }
