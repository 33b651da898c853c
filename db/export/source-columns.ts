import { sources } from '../catalog/collections/sources'
import type { Field } from '../catalog/field'
import type { CitedSource } from '../lists/sources-of'

const names = ['id', 'publisher', 'title', 'url', 'published_on', 'language', 'kind'] as const

type SourceColumn = Field & { readonly name: keyof CitedSource }

/** The columns by which a file cites the sources of its rows. */
export const sourceColumns: readonly SourceColumn[] = names.flatMap((name) => {
  const field = sources.fields.find((one) => one.name === name)
  return field ? [{ ...field, name }] : []
})
