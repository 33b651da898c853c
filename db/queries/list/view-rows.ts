import type { Reader } from '../../store'
import { countBits } from './bits'
import { contextOf, type ListRequest } from './list'
import { ordered } from './order'
import { select } from './selection'

/** The rows of a view: how many they are is known before their order is. */
export interface ViewRows {
  readonly count: number
  /** By ordinal, in the order of the view: the very rows that its page shows a part of. */
  inOrder(): Promise<Uint32Array>
}

/** Every row of a view. Files are written from it, and say how many rows they will have. */
export async function viewRows(reader: Reader, request: ListRequest): Promise<ViewRows> {
  const context = contextOf(reader, request)
  const { rows } = await select(reader, context, request)
  const count = countBits(rows)
  return { count, inOrder: () => ordered(reader, context, request, rows, count) }
}
