import { claimsTables } from './claims'
import { datasetTables } from './dataset'
import { type Kit, kit } from './kit.sqlite'
import { pairsTables } from './pairs'
import { recordsTables } from './records'
import { registerTables } from './register'

/**
 * Every table and column of the store, named once. Table notes stand in `dataset/datapackage.json`. `ordinal` counts a
 * collection's records from 0; `search` is their text in lower case; `changed_on` is the day on which a record itself last
 * changed, `YYYY-MM-DD`.
 */
const defineSchema = (k: Kit) => ({
  ...recordsTables(k),
  ...registerTables(k),
  ...claimsTables(k),
  ...pairsTables(k),
  ...datasetTables(k),
})

export const schema = defineSchema(kit)
export type Schema = typeof schema
