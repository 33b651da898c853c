import { expect, test } from 'vitest'
import { describedResources, type Resource } from './descriptor'

const event = (fields: object[]) =>
  ({ name: 'events', path: 'events.csv', title: 'Events', schema: { fields } }) as Resource & object

test('a file is described as the compiler reads it: columns, types, keys, vocabularies', () => {
  const [described] = describedResources([event([])]) as { schema: Record<string, unknown[]> }[]
  expect(described).toMatchObject({ name: 'events', path: 'events.csv', title: 'Events' })
  expect(described?.schema.primaryKey).toEqual(['id'])
  expect(described?.schema.foreignKeys).toEqual([
    { fields: ['country_id'], reference: { resource: 'countries', fields: ['id'] } },
  ])
  expect(described?.schema.fields).toEqual(
    expect.arrayContaining([
      { name: 'id', type: 'string', constraints: { required: true, unique: true } },
      {
        name: 'kind',
        type: 'string',
        constraints: { required: true, enum: expect.arrayContaining(['summit']) },
      },
      {
        name: 'ends_on',
        type: 'string',
        constraints: { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
      },
      {
        name: 'planned',
        type: 'boolean',
        trueValues: ['yes'],
        falseValues: ['no'],
        constraints: { required: true },
      },
      { name: 'city', type: 'string' },
    ]),
  )
  expect(JSON.stringify(described)).not.toMatch(/ordinal|search|changed_on/)
})

test('what people wrote stays, what they said of types and constraints is put right', () => {
  const written = [
    {
      name: 'city',
      type: 'integer',
      description: 'Where it was.',
      constraints: { minLength: 2, required: true },
    },
  ]
  const [described] = describedResources([event(written)]) as Resource[]
  expect(described?.schema.fields.find(({ name }) => name === 'city')).toEqual({
    ...{ name: 'city', type: 'string', description: 'Where it was.', constraints: { minLength: 2 } },
  })
})

test('a key with a part that may be empty is no primary key', () => {
  const [links] = describedResources([{ path: 'institution_links.csv', schema: { fields: [] } }]) as {
    schema: object
  }[]
  expect(links?.schema).toMatchObject({ uniqueKeys: [['from_id', 'to_id']] })
  expect(links?.schema).not.toHaveProperty('primaryKey')
})

test('a resource that is no file of a dataset stays as it is', () => {
  const stranger = { path: 'notes.csv', schema: { fields: [{ name: 'x' }] } }
  expect(describedResources([stranger])).toEqual([stranger])
})
