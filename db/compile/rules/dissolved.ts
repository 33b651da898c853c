import { rowRule } from './row-rule'

/** A body that was dissolved has no successor; a body that was reorganised has one. */
export const dissolvedRule = rowRule('institution_links', ['to_id', 'kind'], ({ to_id, kind }) => {
  if (kind === 'dissolved' && to_id !== null)
    return `${to_id} succeeds a dissolved body: expected an empty cell, or another kind`
  if (kind !== 'dissolved' && to_id === null) return `is empty: expected the successor, or the kind dissolved`
  return undefined
})
