import type { Rule } from '../dataset'
import { changedRule } from './changed'
import { dissolvedRule } from './dissolved'
import { evidenceRule } from './evidence'
import { gapRule } from './gaps'
import { generationRule } from './generations'
import { keyRule } from './keys'
import { linkRules } from './links'
import { locatorRules } from './locator'
import { measureRules } from './measure'
import { nameRule } from './named'
import { orderRules } from './order'
import { partyRule } from './parties'
import { periodKindRule } from './period-kind'
import { referenceRule } from './references'
import { roundingRules } from './rounding'
import { termRule } from './terms'
import { tookPartRule } from './took-part'

/** Everything a dataset must satisfy beyond the shape of its cells. */
export const rules: readonly Rule[] = [
  keyRule,
  referenceRule,
  nameRule,
  partyRule,
  tookPartRule,
  periodKindRule,
  termRule,
  evidenceRule,
  changedRule,
  dissolvedRule,
  gapRule,
  ...orderRules,
  ...measureRules,
  ...locatorRules,
  ...roundingRules,
  ...linkRules,
  generationRule,
]
