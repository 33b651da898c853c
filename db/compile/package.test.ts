import { describe, expect, it } from 'vitest'
import { readPackage } from './package'
import { fileOf, tableNames } from './tables'

const whole = {
  title: 'Tiny',
  created: '2026-11-23T00:00:00Z',
  licenses: [{ name: 'CC-BY-4.0' }],
  ravobit: { pairs: ['kaz-tjk'] },
  resources: tableNames.map((table) => ({ path: fileOf(table), schema: { fields: [{ name: 'id' }] } })),
}

const headers = new Map(tableNames.map((table) => [fileOf(table), ['id']]))
const of = (text: string) => ({ path: 'datapackage.json', bytes: new TextEncoder().encode(text) })
const read = (json: unknown) => readPackage(of(JSON.stringify(json, null, 1)), headers)
const said = (json: unknown) => read(json).problems.map(({ column, message }) => `${column}: ${message}`)

describe('readPackage(bytes, headers)', () => {
  it('tells what the dataset says about itself', () => {
    expect(read(whole)).toMatchObject({
      about: {
        title: 'Tiny',
        licence: 'CC-BY-4.0',
        compiled_on: '2026-11-23',
        pairs: [{ id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }],
      },
      problems: [],
    })
  })

  it('reports a file that is not listed', () => {
    expect(said({ ...whole, resources: whole.resources.slice(1) })).toEqual([
      'resources: does not list countries.csv',
    ])
  })

  it('reports a listed file that the dataset does not have, and one listed twice', () => {
    const [first] = whole.resources
    const stray = { path: 'claim.csv', schema: { fields: [] } }
    expect(said({ ...whole, resources: [...whole.resources, stray, first] })).toEqual([
      'resources: lists claim.csv, no file of the dataset; did you mean "claims.csv"?',
      'resources: lists countries.csv twice',
    ])
  })

  it('reports fields that are not the columns of the file, in their order, where the file is listed', () => {
    const fields = [{ name: 'alpha2' }, { name: 'id' }]
    const resources = whole.resources.map((each) =>
      each.path === 'claims.csv' ? { ...each, schema: { fields } } : each,
    )
    const { problems } = read({ ...whole, resources })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toBe(
      'field 1 of claims.csv is "alpha2": expected "id", in the order of its columns',
    )
    expect(problems[0]?.line).toBeGreaterThan(100)
  })

  it.each([
    [{ ...whole, title: undefined }, /^title: /],
    [{ ...whole, created: '2026-02-30T00:00:00Z' }, /^created: expected a date/],
    [{ ...whole, licenses: [] }, /^licenses: /],
    [{ ...whole, ravobit: { pairs: ['KAZ-TJK'] } }, /^ravobit.pairs.0: expected two alpha-3 codes/],
  ])('reports a descriptor that lacks what the store needs', (json, expected) => {
    expect(said(json)).toEqual([expect.stringMatching(expected)])
  })

  it.each([
    ['{"title": ', 1, 'at letter 11 of the line, expected a value'],
    ['{\n  "title": "a"\n  "created": "b"\n}', 3, 'at letter 3 of the line, expected a comma'],
    ['{"title": "a",}', 1, 'at letter 15 of the line, expected a name in quotation marks'],
    [
      "{\n'title': 1}",
      2,
      'at letter 1 of the line, something that is no value, or no name in quotation marks',
    ],
    [
      '{"title": "a\nb"}',
      1,
      'at letter 11 of the line, expected the quotation mark that ends the text on this line',
    ],
    ['// so\n{}', 1, 'at letter 1 of the line, a comment: expected none'],
    [`\n${'['.repeat(20_000)}`, 2, 'at letter 101 of the line, expected at most 100 levels'],
  ])('reports where %j is no JSON', (text, line, said) => {
    const { problems } = readPackage(of(text), headers)
    const place = { file: 'datapackage.json', line, column: '*' }
    expect(problems).toEqual([{ ...place, message: `is not JSON: ${said}` }])
  })

  it('reports at the line of what is wrong, or of what lacks it', () => {
    const text =
      '{\n"title": "a\\u202Eb",\n"created": "2026-11-23",\n"licenses": [\n{}\n],\n"ravobit": 1,\n"resources": []}'
    const { problems } = readPackage(of(text), headers)
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 title',
      '5 licenses.0.name',
      '7 ravobit',
    ])
    expect(problems[2]?.message).toBe('expected an object')
  })

  it('finds the same in a file that is set out otherwise', () => {
    const { title, ...rest } = whole
    const other = readPackage(of(JSON.stringify({ ...rest, title })), headers)
    expect(other.digest).toBe(read(whole).digest)
    expect(read({ ...whole, resources: whole.resources.toReversed() }).digest).not.toBe(other.digest)
  })
})
