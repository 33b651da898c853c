import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from './labels'
import { textWidth } from './measure'

const band = { from: 0, to: 600, lanes: 2, size: 11 }

describe('placeLabels', () => {
  it('uses the next lane for a neighbour and leaves out what has no room', () => {
    const near = [10, 20, 30].map((at) => ({ at, label: 'Strategic partnership' }))
    expect(placeLabels(near, band).map(({ at, lane }) => [at, lane])).toEqual([
      [10, 0],
      [20, 1],
    ])
  })

  it('turns a label round at the far end', () => {
    expect(placeLabels([{ at: 595, label: 'State visit' }], band)[0]?.side).toBe('before')
  })

  it('has nothing to place on no lanes', () => {
    expect(placeLabels([{ at: 10, label: 'State visit' }], { ...band, lanes: 0 })).toEqual([])
  })

  it('never lets two labels of a lane touch, nor leave the band', () => {
    const marks = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 600 }), label: fc.string({ maxLength: 30 }) }),
    )
    fc.assert(
      fc.property(marks, (some) => {
        const boxes = placeLabels(some, band).map(({ at, text, lane, side }) => {
          const width = textWidth(text, band.size)
          return { lane, from: side === 'after' ? at : at - width, to: side === 'after' ? at + width : at }
        })
        for (const box of boxes) {
          expect(box.from).toBeGreaterThanOrEqual(band.from)
          expect(box.to).toBeLessThanOrEqual(band.to)
          const others = boxes.filter((other) => other !== box && other.lane === box.lane)
          expect(others.every((other) => other.to <= box.from || other.from >= box.to)).toBe(true)
        }
      }),
    )
  })
})
