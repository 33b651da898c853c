import { contentOf } from './bodies'
import { otherAnswers } from './errors'
import { type FormatName, formats } from './formats'
import { listHeaders } from './headers'
import type { Parameter, Words } from './types'

type Reference = { readonly $ref: string }

export interface Operation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly (Reference | Parameter)[]
  readonly responses: Readonly<Record<string, object>>
}

interface Said {
  readonly id: string
  readonly tag: string
  readonly summary: string
  readonly description: string
}

/** A file of rows: a list, or what a chart draws. */
export const rowsFile = (
  { id, tag, summary, description }: Said,
  format: FormatName,
  row: string,
  parameters: readonly Reference[],
  { t }: Words,
): Operation => ({
  operationId: `${id}${capital(format)}`,
  tags: [tag],
  summary: t('api.summary.as', { what: summary, format: formats[format].name }),
  description: `${description} ${t(`api.format.${format}`)}`,
  parameters,
  responses: {
    200: { description: t('api.status.200'), headers: listHeaders, content: contentOf(format, row) },
    ...otherAnswers,
  },
})

/** Anything else that is fetched whole. */
export const wholeFile = (
  { id, tag, summary, description }: Said,
  content: Readonly<Record<string, object>>,
  parameters: readonly (Reference | Parameter)[],
  { t }: Words,
  headers: Readonly<Record<string, object>>,
): Operation => ({
  operationId: id,
  tags: [tag],
  summary,
  description,
  ...(parameters.length > 0 && { parameters }),
  responses: {
    200: {
      description: t('api.status.200'),
      headers,
      content,
    },
    ...otherAnswers,
  },
})

/** A word with its first letter large, as it stands within a name. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
