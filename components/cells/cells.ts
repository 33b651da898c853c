import type { CollectionName } from '@/db/catalog/names'
import { agreementCells } from './agreements'
import { checkCells } from './checks'
import { claimCells } from './claims'
import type { Cells } from './kind'

/** What collections show in their own way; all else looks as its type does. */
export const cells: Readonly<Partial<Record<CollectionName, Cells>>> = {
  agreements: agreementCells,
  checks: checkCells,
  claims: claimCells,
}
