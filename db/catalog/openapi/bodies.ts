import { type FormatName, formats } from './formats'
import type { Schema, Words } from './types'

/** What an answer holds: text of the format, or rows as JSON. */
export function contentOf(format: FormatName, row: string): Readonly<Record<string, object>> {
  const reference = { $ref: `#/components/schemas/${row}` }
  const schema: Record<FormatName, Schema> = {
    json: pageSchema(reference),
    // OpenAPI 3.1 has no word for a sequence of values: this is the schema of each line.
    ndjson: reference,
    csv: { type: 'string' },
    ics: { type: 'string' },
    atom: { type: 'string' },
    xlsx: { type: 'string', format: 'binary' },
    zip: { type: 'string', format: 'binary' },
    db: { type: 'string', format: 'binary' },
  }
  return { [formats[format].mediaType]: { schema: schema[format] } }
}

/** Rows with their number; a file is complete, so nothing is ever next. */
const pageSchema = (row: Schema): Schema => ({
  type: 'object',
  required: ['count', 'next', 'rows'],
  properties: {
    count: { type: 'integer', minimum: 0 },
    next: { type: 'null' },
    rows: { type: 'array', items: row },
  },
})

/** A row of what a chart draws: its columns are those of the chart's CSV. */
export const chartRow = ({ t }: Words): Schema => ({
  type: 'object',
  description: t('api.schema.chart_row'),
  additionalProperties: { type: ['string', 'number', 'null'] },
})
