import { describe, expect, it } from 'vitest'
import type { Succession } from '@/db/queries/lineage'
import { familyOf } from './family'

const step = (
  from_id: string,
  kind: Succession['kind'],
  to_id: string | null,
  effective_on: string | null,
) => ({
  from_id,
  to_id,
  kind,
  effective_on,
  source_id: 'report',
  note: null,
})

const reform = [
  step('ecology', 'function_moved', 'water', '2023-09-01'),
  step('industry', 'split', 'transport', '2023-09-01'),
  step('industry', 'split', 'construction', '2023-09-01'),
  step('geology', 'renamed', 'ecology', '2023-01'),
  step('geology', 'function_moved', 'industry', '2023-01'),
]
const others = [
  step('roads', 'function_moved', 'ports', null),
  step('roads', 'merged', 'rail', '1996'),
  step('tracks', 'merged', 'roads', null),
]
const end = step('water', 'dissolved', null, '2025')

/** The successions of all bodies, as the store gives them. */
function successions(steps: readonly Succession[]) {
  const before = (id: string): Succession[] =>
    steps.filter(({ to_id }) => to_id === id).flatMap((one) => [one, ...before(one.from_id)])
  return { before, next: (id: string) => steps.filter(({ from_id }) => from_id === id) }
}

const lineage = successions([...others, ...reform, end])
const pairs = (id: string) => familyOf(lineage, id).steps.map(({ from_id, to_id }) => `${from_id} ${to_id}`)

describe('familyOf(lineage, id)', () => {
  it('holds all before a body, all after it and all beside it, in the order of their dates', () => {
    expect(pairs('transport')).toEqual([
      'geology ecology',
      'geology industry',
      'ecology water',
      'industry construction',
      'industry transport',
      'water null',
    ])
  })

  it('is the same for each of its members', () => {
    const family = familyOf(lineage, 'transport')
    expect(family.bodies.toSorted()).toEqual([
      'construction',
      'ecology',
      'geology',
      'industry',
      'transport',
      'water',
    ])
    for (const id of family.bodies) expect(familyOf(lineage, id)).toEqual(family)
  })

  it('sets what has no date before what followed from it, else at the end', () => {
    expect(pairs('rail')).toEqual(['tracks roads', 'roads rail', 'roads ports'])
  })

  it('of a body without links is the body alone', () => {
    expect(familyOf(lineage, 'finance')).toEqual({ bodies: ['finance'], steps: [], isWhole: true })
  })

  it('shows the nearest bodies of a family that no picture can hold, in a moment', () => {
    const many = Array.from({ length: 3000 }, (_, i) => step(`b${i}`, 'renamed', `b${i + 1}`, null))
    const ways = Array.from({ length: 3000 }, (_, i) => step(`b${i}`, 'merged', `b${i + 2}`, null))
    const [merge, place] = [(i: number) => ways[i] ?? [], (id: string) => Number(id.slice(1))]
    const large = {
      next: (id: string) => [many[place(id)] ?? [], merge(place(id))].flat(),
      before: (id: string) => [many[place(id) - 1] ?? [], merge(place(id) - 2)].flat(),
    }
    const { bodies, steps, isWhole } = familyOf(large, 'b1500')
    expect([bodies.length, isWhole]).toEqual([100, false])
    expect(bodies).toContain('b1500')
    expect(bodies).toContain('b1452')
    expect(
      steps.every(({ from_id, to_id }) => bodies.includes(from_id) && to_id && bodies.includes(to_id)),
    ).toBe(true)
    expect(familyOf(successions([...reform]), 'geology').isWhole).toBe(true)
  })
})
