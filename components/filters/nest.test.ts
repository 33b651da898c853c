import { expect, test } from 'vitest'
import type { Lineage, Succession } from '@/db/queries/lineage'
import { nest } from './nest'

const step = (from_id: string, to_id: string, kind: Succession['kind']): Succession => ({
  ...{ from_id, to_id, kind, effective_on: '2023-09-01' },
  ...{ source_id: 's', note: null },
})
const steps = [
  step('industry', 'construction', 'split'),
  step('industry', 'transport', 'split'),
  step('revenues', 'customs', 'function_moved'),
  step('customs-committee', 'revenues', 'merged'),
]
const lineage: Lineage = {
  before: () => [],
  after: () => [],
  next: (id) => steps.filter(({ from_id }) => from_id === id),
  isStanding: () => true,
  isFormer: (id) => ['industry', 'revenues', 'customs-committee'].includes(id),
}
const listed = (...ids: string[]) =>
  nest(
    ids.map((value) => ({ value })),
    lineage,
  )

test('a former body stands below the first of its successors, once, at its depth; others keep their order', () => {
  const nested = listed(
    'industry',
    'mfa',
    'transport',
    'construction',
    'customs-committee',
    'customs',
    'revenues',
  )
  expect(nested.map(({ value, depth, step: made }) => [value.value, depth, made?.kind])).toEqual([
    ['mfa', 0, undefined],
    ['transport', 0, undefined],
    ['construction', 0, undefined],
    ['industry', 1, 'split'],
    ['customs', 0, undefined],
    ['revenues', 1, 'function_moved'],
    ['customs-committee', 2, 'merged'],
  ])
})

test('a former body stands by itself where none of its successors is listed', () => {
  expect(listed('industry')).toEqual([{ value: { value: 'industry' }, depth: 0 }])
})
