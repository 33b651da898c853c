import { countBits } from './bits'
import type { ListRequest } from './list'
import { type InOrder, ordered } from './order'
import { select } from './selection'

/** The rows of a view: how many they are is known before their order is. */
export interface ViewRows {
  readonly count: number
  /** In the order of the view: the very rows that its page shows a part of. */
  inOrder(): Promise<InOrder>
}

/** Every row of a view. Files are written from it, and say how many rows they will have. */
export async function viewRows(request: ListRequest): Promise<ViewRows> {
  const { rows } = await select(request)
  const count = countBits(rows)
  return { count, inOrder: () => ordered(request, rows, count) }
}
