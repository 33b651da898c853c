import type { Rule } from '../dataset'
import { intervalRule } from './interval'
import { keyRule } from './keys'
import { linkRules } from './links'
import { measureRules } from './measure'
import { nameRule } from './named'
import { orderRules } from './order'
import { partyRule } from './parties'
import { periodKindRule } from './period-kind'
import { referenceRule } from './references'

/** Everything a dataset must satisfy beyond the shape of its cells. */
export const rules: readonly Rule[] = [
  keyRule,
  referenceRule,
  nameRule,
  partyRule,
  periodKindRule,
  intervalRule,
  ...orderRules,
  ...measureRules,
  ...linkRules,
]
