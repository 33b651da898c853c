import { type } from '../axis-text'
import { isolate } from '../bidi'
import { textWidth, truncate } from '../measure'
import { room } from '../size'
import type { BarModel } from '../types'
import type { Direction } from '../words'

/** The room category labels have, and whether they must lean to fit under their columns. */
export interface CategoryRoom {
  readonly lying: boolean
  readonly leaning: boolean
  readonly width: number
  readonly height: number
}

const angle = 40

/** Decides how category labels fit: beside rows cut to a third of the width, under columns upright or leaning. */
export function categoryRoom({ layout, categories }: BarModel, width: number): CategoryRoom {
  const longest = Math.max(0, ...categories.map((label) => textWidth(label, type.tick))) + 2
  if (layout === 'rows')
    return {
      lying: true,
      leaning: false,
      width: Math.min(longest + 10, Math.max(96, width * 0.36)),
      height: 0,
    }
  const leaning = longest + 6 > width / Math.max(1, categories.length)
  const kept = Math.min(longest, 96)
  const height = leaning ? Math.ceil(kept * Math.sin((angle * Math.PI) / 180)) + 20 : room.xAxis
  return { lying: false, leaning, width: leaning ? kept : longest, height }
}

interface Props {
  readonly fit: CategoryRoom
  readonly dir: Direction
  readonly x?: number
  readonly y?: number
  readonly payload?: { readonly value: string }
}

/** One category's label; Recharts fills in its place. */
export function CategoryTick({ fit, dir, x = 0, y = 0, payload }: Props) {
  const label = truncate(payload?.value ?? '', type.tick, fit.lying ? fit.width - 10 : fit.width)
  const text = { fill: 'var(--ink-muted)', fontSize: type.tick }
  if (fit.lying)
    return (
      <text {...text} x={x} y={y} dy="0.35em" textAnchor={dir === 'rtl' ? 'start' : 'end'}>
        {isolate(label, dir)}
      </text>
    )
  return (
    <text
      {...text}
      transform={`translate(${x} ${y + (fit.leaning ? 4 : 10)})${fit.leaning ? ` rotate(-${angle})` : ''}`}
      textAnchor={fit.leaning ? 'end' : 'middle'}
    >
      {isolate(label, dir)}
    </text>
  )
}
