import { rowRule } from './row-rule'

/** A change is noted by its day. */
export const changedRule = rowRule('changes', ['changed_on'], ({ changed_on }) =>
  changed_on.length === 'YYYY-MM-DD'.length ? undefined : `${changed_on} is not a day: expected YYYY-MM-DD`,
)
