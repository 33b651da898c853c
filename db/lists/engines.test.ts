import fc from 'fast-check'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { arbitraryQuery } from '../catalog/query/arbitrary'
import { openFields, type Query } from '../catalog/query/query'
import { type View, views } from '../catalog/views'
import { labelsOf } from '../queries/labels'
import { knownPairs } from '../queries/meta'
import { openReader, type Reader } from '../store/store'
import type { CellRows, ListEngine, ListRequest } from './engine'
import { plainLists } from './plain'
import { setLists } from './sets/engine'
import { manyBound } from './sql/many-bound'

/** Every engine but the plain one, which says what is right. */
const engines: readonly (readonly [string, ListEngine])[] = [['sets', setLists]]
let reader: Reader

beforeAll(async () => {
  reader = await openReader(inject('pairsStore'))
})

/** Any list of a view and a pair of the store. */
async function anyList(view: View): Promise<fc.Arbitrary<ListRequest>> {
  const pairs = await knownPairs({ reader })
  const lists = await Promise.all(
    pairs.map(async (pair) => {
      const scope = { reader, pair }
      const ids = new Map<string, string[]>()
      for (const { name, refers } of openFields(view, pair))
        if (refers) ids.set(name, [...(await labelsOf(scope, refers, 'en')).keys()])
      const queries = arbitraryQuery(view, pair, (field) => ids.get(field) ?? ['2023', '2024', 'en'])
      return fc.record({
        ...{ scope: fc.constant(scope), view: fc.constant(view), query: queries as fc.Arbitrary<Query> },
        ...{ language: fc.constantFrom('en', 'ar', 'tg'), today: fc.constant('2026-11-30') },
      })
    }),
  )
  return fc.oneof(...lists)
}

async function textOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all).toString()
}

async function rowsOf(parts: CellRows): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const part of parts) all.push(...part)
  return all
}

/** All that an engine says of a list. */
async function allOf(engine: ListEngine, request: ListRequest) {
  const fields = openFields(request.view, request.scope.pair).filter(({ filter }) => filter === 'facet')
  return {
    page: await engine.page(request),
    count: await engine.count(request),
    values: await Promise.all(fields.map(({ name }) => engine.values(request, name))),
    csv: await textOf(engine.lines(request, { as: 'csv', guard: true })),
    plain: await textOf(engine.lines(request, { as: 'csv', guard: false })),
    json: await textOf(engine.lines(request, { as: 'json', end: '\n' })),
    cells: await rowsOf(engine.cells(request)),
    widest: await engine.widest(request),
    sources: [...(await engine.sources(request))].sort(),
  }
}

describe.each(engines)('the lists of "%s"', (_, engine) => {
  test.each(Object.values(views) as View[])('are those of plain SQL: $name', async (view) => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(await anyList(view), async (request) => {
        const all = await allOf(engine, request)
        expect(all).toEqual(await allOf(plainLists, request))
        expect(await manyBound(request)).toBeGreaterThanOrEqual(all.widest)
        found += all.count
      }),
      { seed: 20230504, numRuns: 60 },
    )
    expect(found).toBeGreaterThan(0)
  })

  test.each(Object.values(views) as View[])(
    'of one record are that record or nothing: $name',
    async (view) => {
      const any = await anyList(view)
      await fc.assert(
        fc.asyncProperty(any, fc.nat(20), async (request, n) => {
          const everything = { ...request, query: { ...request.query, q: '', facets: {}, ranges: {} } }
          const { rows } = await plainLists.page(everything)
          const record = String(rows[n % Math.max(1, rows.length)]?.id ?? 'nobody')
          const one = { ...request, record }
          expect(await allOf(engine, one)).toEqual(await allOf(plainLists, one))
          expect(await engine.count({ ...request, record: 'nobody' })).toBe(0)
        }),
        { seed: 20230504, numRuns: 20 },
      )
    },
  )

  test('end where they are stopped', async () => {
    const [request] = fc.sample(await anyList(views.claims), { numRuns: 1, seed: 1 })
    if (!request) throw new Error('no list')
    const all = { ...request, query: { ...request.query, q: '', facets: {}, ranges: {} } }
    const stopped = AbortSignal.abort(new Error('nobody wants it'))
    await expect(textOf(engine.lines(all, { as: 'csv', guard: true }, stopped))).rejects.toThrow('nobody')
    await expect(rowsOf(engine.cells(all, stopped))).rejects.toThrow('nobody')
    await expect(engine.sources(all, stopped)).rejects.toThrow('nobody')
  })
})
