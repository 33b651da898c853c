import Ajv from 'ajv'
import addFormats from 'ajv-formats'

/**
 * What https://datapackage.org/profiles/2.0/datapackage.json demands of the properties that our descriptors have, written down
 * by hand (read on 25 November 2026), because no package on npm carries that file. Stricter in one way: a property that the
 * profile does not name is a fault, but for our own `ravobit` and `row_count`.
 */
const text = { type: 'string' }
const path = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$',
}
const texts = { type: 'array', items: text }
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const list = (items: object, minItems = 1) => ({ type: 'array', items, minItems })

const presence = { required: { type: 'boolean' }, unique: { type: 'boolean' } }
const numbers = { type: 'array', minItems: 1, uniqueItems: true, items: { type: ['number', 'string'] } }
const words = { type: 'array', minItems: 1, uniqueItems: true, items: text }

/** The profile has one schema for each type, and exactly one must fit. */
const field = (type: string, properties: object, constraints: object) =>
  object(
    {
      ...{ name: text, title: text, description: text, example: {}, missingValues: texts, rdfType: text },
      ...{ type: { enum: [type] }, ...properties, constraints: object({ ...presence, ...constraints }) },
    },
    type === 'string' ? ['name'] : ['name', 'type'],
  )

const categories = {
  anyOf: [texts, list(object({ value: text, label: text }, ['value']), 0)],
}
const lengths = { minLength: { type: 'integer' }, maxLength: { type: 'integer' } }
const plain = { format: { enum: ['default'] } }

const fields = [
  field(
    'string',
    { categories, format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] } },
    { pattern: text, enum: words, ...lengths },
  ),
  field('number', plain, { enum: numbers }),
  field('integer', plain, { enum: numbers }),
  field('year', plain, { enum: numbers }),
  field('boolean', { ...plain, trueValues: list(text), falseValues: list(text) }, { enum: list({}) }),
]

const key = { type: 'array', minItems: 1, uniqueItems: true, items: text }
const tableSchema = object(
  {
    fields: list({ oneOf: fields }),
    primaryKey: key,
    foreignKeys: list(
      object({ fields: key, reference: object({ resource: text, fields: key }, ['fields']) }, [
        'fields',
        'reference',
      ]),
    ),
    missingValues: texts,
  },
  ['fields'],
)

const resource = object(
  {
    ...{ name: text, path, type: { enum: ['table'] }, title: text, format: text, encoding: text },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: object({
      ...{ header: { type: 'boolean' }, delimiter: text, lineTerminator: text, quoteChar: text },
      doubleQuote: { type: 'boolean' },
    }),
    schema: tableSchema,
    row_count: { type: 'integer', minimum: 0 },
  },
  ['name', 'path'],
)

const profile = object(
  {
    ...{ $schema: text, name: text, title: text, description: text, version: text, ravobit: {} },
    homepage: { type: 'string', format: 'uri' },
    created: { type: 'string', format: 'date-time' },
    licenses: list({
      ...object({ name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text }),
      anyOf: [{ required: ['name'] }, { required: ['path'] }],
    }),
    sources: list({ ...object({ title: text, path, version: text }), minProperties: 1 }, 0),
    resources: list(resource),
  },
  ['resources'],
)

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false })
addFormats(ajv)
const validate = ajv.compile(profile)

/** Every fault of a descriptor under the profile. */
export function profileFaults(descriptor: unknown): string[] {
  validate(descriptor)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
