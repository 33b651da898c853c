import type { ListRequest } from '../engine'
import { countBits } from './bits'
import { type InOrder, ordered } from './order'
import { selectionOf } from './selection'

/** The rows of a list: how many they are is known before their order is. */
export interface Rows {
  readonly count: number
  inOrder(): Promise<InOrder>
}

/** Every row of a list: the very ones that its pages show. */
export async function rowsOf(request: ListRequest): Promise<Rows> {
  const { rows } = await selectionOf(request)
  const count = countBits(rows)
  return { count, inOrder: () => ordered(request, rows, count) }
}
