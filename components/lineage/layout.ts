import type { Succession } from '@/db/queries/lineage'
import type { Family } from './family'
import { middles } from './middles'
import type { Slot } from './slot'
import { slotsOf } from './slots'

/** What the drawing takes, in pixels. */
export interface Measures {
  /** The width of a box. */
  readonly box: number
  /** Where lines bend, after a column. */
  readonly bend: number
  /** Where what happened is written, before a column. */
  readonly label: number
  /** The height that one line needs for its label. */
  readonly row: number
  /** Between two boxes of a column. */
  readonly gap: number
  /** The height that a body's text needs. */
  readonly heightOf: (id: string) => number
}

export interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A level piece of a line; bends join one to the next. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly y: number
}

/** A step as a line from left to right; its label stands at the last run. */
export interface Line {
  readonly step: Succession
  readonly runs: readonly Run[]
}

export interface Layout {
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  readonly width: number
  readonly height: number
}

/** Sets a family into columns by generation, earlier ones to the left; nothing touches and equal families look equal. */
export function layOut(family: Family, measures: Measures): Layout {
  const { box, bend, label, row, gap } = measures
  const { columns, tracks } = slotsOf(family)
  const heightOf = ({ body, before }: Slot) =>
    body === null ? row : Math.max(measures.heightOf(body), before.length * row)
  const middle = middles(columns, { heightOf, gap })
  const level = (slot: Slot) => middle.get(slot) ?? 0
  const left = ({ column }: Slot) => column * (box + bend + label)

  const boxes = columns.flat().flatMap((slot) => {
    const height = heightOf(slot)
    return slot.body === null ? [] : [{ id: slot.body, x: left(slot), y: level(slot) - height / 2, height }]
  })
  const lines = tracks.map(({ step, slots: [start, ...others] }) => {
    const runs = others.map((slot, i) => {
      const last = i === others.length - 1
      const from = left(slot) - label
      if (!last) return { from, to: left(slot) + box, y: level(slot) }
      // Lines that meet at a body come in one below the other, as the places they come from.
      const comers = slot.before.toSorted((one, other) => level(one) - level(other))
      const place = comers.indexOf(others[i - 1] ?? start ?? slot)
      return { from, to: left(slot), y: level(slot) + (place - (comers.length - 1) / 2) * row }
    })
    const outset = start ? [{ from: left(start) + box, to: left(start) + box, y: level(start) }] : []
    return { step, runs: [...outset, ...runs] }
  })
  const height = Math.max(0, ...columns.flat().map((slot) => level(slot) + heightOf(slot) / 2))
  const ends = [...boxes.map(({ x }) => x + box), ...lines.flatMap(({ runs }) => runs.map(({ to }) => to))]
  return { boxes, lines, width: Math.max(0, ...ends), height }
}
