import { describe, expect, it } from 'vitest'
import { connectorPath, connectorsOf, endsOf, standing } from './connectors'
import { bare, timeline } from './fixture'
import { layoutOf } from './layout'

const rows = [
  { ...bare, id: 'old', signed: 2001, start: 2001, end: 2005 },
  { ...bare, id: 'new', signed: 2006 },
  { ...bare, id: 'other', signed: 2007 },
]
const links = [{ from: 1, to: 0 }]
const joined = (groups: readonly (readonly number[])[], own = links) => {
  const model = timeline(rows, {
    links: own,
    groups: groups.map((members, at) => ({ id: String(at), label: `Group ${at}`, rows: members })),
  })
  const layout = layoutOf(model, 'wide')
  const connectors = connectorsOf(model, layout.places)
  return { model, layout, connectors, groups: connectors.map(({ from, to }) => [from.group, to.group]) }
}

describe('connectorsOf', () => {
  it('joins two documents in every group that has both', () => {
    expect(joined([[0, 1], [0], [0, 1]]).groups).toEqual([
      [0, 0],
      [2, 2],
    ])
  })

  it('joins them once across groups where none has both', () => {
    const { groups, connectors, layout } = joined([[0], [1], [0]])
    expect(groups).toEqual([[1, 0]])
    expect(standing(connectors, layout)).toHaveLength(1)
    expect(standing(connectors, { ...layout, dense: true })).toHaveLength(0)
  })
})

describe('endsOf', () => {
  it('ends where the earlier term is over, else at the earlier signing', () => {
    const over = joined([[0, 1, 2]])
    expect(over.connectors.map((one) => endsOf(over.model, one))).toEqual([{ from: 2006, to: 2005 }])
    const bareSigning = joined([[0, 1, 2]], [{ from: 2, to: 1 }])
    expect(bareSigning.connectors.map((one) => endsOf(bareSigning.model, one))).toEqual([
      { from: 2007, to: 2006 },
    ])
  })
})

describe('connectorPath', () => {
  it('begins at the later document, ends at the earlier, and bows aside where they stand over each other', () => {
    expect(connectorPath({ x: 90, y: 50 }, { x: 10, y: 20 })).toBe('M90 50C50 50 50 20 10 20')
    expect(connectorPath({ x: 90, y: 50 }, { x: 88, y: 20 })).toBe('M90 50C74 50 74 20 88 20')
  })
})
