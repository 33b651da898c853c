import { expect, test } from 'vitest'
import type { Lineage, Succession } from '@/db/queries/lineage'
import { type Link, predecessors, successors } from './chain'

const step = (from_id: string, to_id: string | null): Succession => ({
  ...{ from_id, to_id, kind: 'merged', effective_on: null },
  ...{ source_id: 's', note: null },
})

const over = (...steps: Succession[]): Lineage => ({
  before: () => steps,
  after: () => [],
  next: (id) => steps.filter(({ from_id }) => from_id === id),
  isFormer: () => false,
  isStanding: () => true,
})

/** `b(a)` is b with a beyond it. */
const drawn = (links: readonly Link[]): string =>
  links.map(({ id, further }) => (further.length > 0 ? `${id}(${drawn(further)})` : id)).join(' ')

test('every body stands under the one next to it, whichever way one looks', () => {
  const lineage = over(step('a', 'b'), step('b', 'd'), step('c', 'd'), step('d', 'e'))
  expect(drawn(predecessors(lineage, 'd'))).toBe('b(a) c')
  expect(drawn(predecessors(lineage, 'e'))).toBe('d(b(a) c)')
  expect(drawn(successors(lineage, 'a'))).toBe('b(d(e))')
})

test('what lies beyond a body is told once, and beyond a dissolved one there is nothing', () => {
  const lineage = over(
    step('a', 'b'),
    step('a', 'c'),
    step('b', 'd'),
    step('c', 'd'),
    step('d', 'e'),
    step('e', null),
  )
  expect(drawn(successors(lineage, 'a'))).toBe('b(d(e)) c(d)')
  expect(drawn(predecessors(lineage, 'a'))).toBe('')
})
