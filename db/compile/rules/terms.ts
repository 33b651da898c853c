import { rowRule } from './row-rule'

/** A term says where it stands, and where there is no term nothing is said of it. */
export const termRule = rowRule('agreements', ['term_basis', 'valid_from', 'valid_to'], (row) => {
  const termed = row.valid_from !== null || row.valid_to !== null
  if (termed && row.term_basis === null)
    return 'is empty: expected where the term stands, since valid_from or valid_to is given'
  if (!termed && row.term_basis !== null)
    return `${row.term_basis} is given without a term: expected valid_from or valid_to, or an empty cell`
  return undefined
})
