import { describe, expect, it } from 'vitest'
import { incompleteListings, type NamedDocument, type StatedCount } from './document-counts'

const stated = (parts: Partial<StatedCount>): StatedCount => ({
  id: 'S1',
  indicator: 'documents_signed',
  kind: 'level',
  rank: 'normal',
  qualifier: 'exact',
  value: 3,
  source_id: 'report',
  ...parts,
})
const before = stated({ id: 'S2', indicator: 'documents_signed_before_presidents', value: 1 })
const document = (source: string, disputed = false): NamedDocument => ({
  sources: ['else', source],
  disputed,
})
const named = (count: number) => Array.from({ length: count }, () => document('report'))

/** Claim, documents named, "or more", known elsewhere, of them disputed. */
const said = (claims: readonly StatedCount[], documents: readonly NamedDocument[]) =>
  incompleteListings(claims, documents).map((l) => [l.claim.id, l.named, l.orMore, l.others, l.disputed])

describe('incompleteListings(claims, documents)', () => {
  it('tells a total that more documents make up than are named', () => {
    expect(said([stated({})], named(2))).toEqual([['S1', 2, false, 0, 0]])
    expect(said([stated({})], [])).toEqual([['S1', 0, false, 0, 0]])
  })

  it('says nothing of a total that the named documents reach', () => {
    expect(said([stated({})], named(3))).toEqual([])
    expect(said([stated({})], named(4))).toEqual([])
  })

  it('counts as named what the source of the claim names, and apart from it what only others know', () => {
    const documents = [document('report'), document('press'), document('press', true)]
    expect(said([stated({})], documents)).toEqual([['S1', 1, false, 2, 1]])
    expect(said([stated({ source_id: 'press' })], documents)).toEqual([['S1', 2, false, 1, 0]])
  })

  it('never takes a total for whole beside a count of what was signed before the presidents', () => {
    expect(said([stated({}), before], named(2))).toEqual([['S1', 2, true, 0, 0]])
    expect(said([stated({}), before], named(3))).toEqual([['S1', 3, true, 0, 0]])
  })

  it('unless another source makes that count, or one that is deprecated', () => {
    expect(said([stated({}), { ...before, source_id: 'press' }], named(3))).toEqual([])
    expect(said([stated({}), { ...before, rank: 'deprecated' }], named(3))).toEqual([])
  })

  it('takes a lower bound for open, without saying "or more" twice', () => {
    expect(said([stated({ qualifier: 'more_than' }), before], named(3))).toEqual([['S1', 3, false, 0, 0]])
  })

  it('leaves out deprecated totals, other kinds and other indicators', () => {
    const claims = [stated({ rank: 'deprecated' }), stated({ kind: 'target' }), before]
    expect(said(claims, [])).toEqual([])
  })

  it('answers each claim by itself', () => {
    const claims = [stated({}), stated({ id: 'S3', value: 5, source_id: 'press' })]
    expect(said(claims, [...named(1), document('press')])).toEqual([
      ['S1', 1, false, 1, 0],
      ['S3', 1, false, 1, 0],
    ])
  })
})
