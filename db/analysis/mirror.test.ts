import { expect, test } from 'vitest'
import type { Word } from '../catalog/vocabulary'
import { exactly } from './arithmetic'
import { mirrorOf } from './mirror'
import { type MirrorEvidence, type MirrorReason, reasonsOf } from './mirror-reasons'
import type { Series, SeriesPoint, YearClaim } from './series'

type Stated = readonly [year: number, value: number, qualifier?: Word<'qualifier'>]

const series = (reporter: string, stated: readonly Stated[]): Series => {
  const indicator = reporter === 'KAZ' ? 'exports' : 'imports'
  const flow = { indicator, kind: 'level', reporter, from: 'KAZ', to: 'TJK' } as const
  const points = stated.map(([year, value, qualifier = 'exact']): SeriesPoint => {
    const claim: YearClaim = {
      ...{ ...flow, id: `${reporter}-${year}`, year, value, qualifier, rank: 'normal', publisher: '' },
      ...{ source_id: 's', source_kind: 'news', published_on: null, ...exactly(value) },
    }
    return { year, value, qualifier, interval: exactly(value), claims: [claim], rivals: [] }
  })
  return { ...flow, points }
}
const mirror = (seller: readonly Stated[], buyer: readonly Stated[]) =>
  mirrorOf(series('KAZ', seller), series('TJK', buyer))

test('the gap is the buyer less the seller, in percent of the seller', () => {
  const [year] = mirror([[2020, 80]], [[2020, 100]])
  expect(year?.gap).toEqual({ absolute: 20, percent: 25, qualifier: 'exact' })
})

test.each<[Word<'qualifier'>, Word<'qualifier'>, Word<'qualifier'> | undefined]>([
  ['exact', 'more_than', 'at_least'],
  ['more_than', 'exact', 'up_to'],
  ['exact', 'nearly', 'about'],
  ['more_than', 'more_than', undefined],
])('a seller’s figure worded %s and a buyer’s worded %s give a gap worded %s', (seller, buyer, worded) => {
  const [year] = mirror([[2020, 80, seller]], [[2020, 100, buyer]])
  expect(year?.gap).toMatchObject(worded ? { qualifier: worded } : { why: 'wording' })
})

test('a year of one side alone, and a side without any figure, have no gap', () => {
  const years = mirror([[2019, 1]], [[2020, 1]])
  expect(years.map(({ year, gap }) => [year, gap])).toEqual([
    [2020, { why: 'no_base' }],
    [2019, { why: 'no_other' }],
  ])
  expect(mirrorOf(undefined, series('TJK', [[2020, 1]]))).toMatchObject([{ gap: { why: 'no_base' } }])
})

const silent: MirrorEvidence = {
  valuations: new Map(),
  yearless: new Set(),
  reExports: new Set(),
  partners: new Set(),
  deprecated: [],
}
const reason = (
  which: MirrorReason,
  seller: readonly Stated[],
  buyer: readonly Stated[],
  evidence = silent,
) => reasonsOf(mirror(seller, buyer), evidence).find((one) => one.reason === which)

test.each<[number, 'applies' | 'cannot_tell']>([
  [1000, 'applies'],
  [10.8, 'applies'],
  [0.0099, 'applies'],
  [1, 'cannot_tell'],
  [2.1, 'cannot_tell'],
  [30, 'cannot_tell'],
])('a ratio of %d looks like a slip of units: %s', (ratio, verdict) => {
  expect(reason('unit_slip', [[2020, 100]], [[2020, 100 * ratio]])?.verdict).toBe(verdict)
})

test('valuation applies only where both sides state theirs and they differ', () => {
  const valued = (base: 'fob' | 'cif', other?: 'fob' | 'cif'): MirrorEvidence => ({
    ...silent,
    valuations: new Map([['KAZ-2020', base], ...(other ? ([['TJK-2020', other]] as const) : [])]),
  })
  const of = (evidence: MirrorEvidence) => reason('valuation', [[2020, 1]], [[2020, 1]], evidence)
  expect(of(silent)).toMatchObject({ verdict: 'cannot_tell', evidence: 'not_stated' })
  expect(of(valued('fob'))).toMatchObject({
    verdict: 'cannot_tell',
    evidence: 'only_fob',
    claims: ['KAZ-2020'],
  })
  expect(of(valued('fob', 'fob'))?.verdict).toBe('cannot_tell')
  expect(of(valued('fob', 'cif'))).toMatchObject({ verdict: 'applies', years: [2020] })
})

test('a reason that a source names applies in the years of its figures', () => {
  const speaking = { ...silent, reExports: new Set(['TJK-2020']) }
  const found = reason(
    're_export',
    [
      [2019, 1],
      [2020, 1],
    ],
    [
      [2019, 1],
      [2020, 1],
    ],
    speaking,
  )
  expect(found).toMatchObject({ verdict: 'applies', years: [2020], claims: ['TJK-2020'] })
})
