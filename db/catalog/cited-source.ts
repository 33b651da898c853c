import { sources } from './collections/sources'
import type { Field } from './field'

/** A source as files cite it. */
export interface CitedSource {
  readonly id: string
  readonly publisher: string
  readonly title: string
  readonly url: string | null
  readonly published_on: string | null
  readonly language: string | null
  readonly kind: string
}

const names = ['id', 'publisher', 'title', 'url', 'published_on', 'language', 'kind'] as const

type SourceColumn = Field & { readonly name: keyof CitedSource }

/** The columns by which a file cites the sources of its rows. */
export const sourceColumns: readonly SourceColumn[] = names.flatMap((name) => {
  const field = sources.fields.find((one) => one.name === name)
  return field ? [{ ...field, name }] : []
})
