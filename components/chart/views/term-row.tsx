import { type } from '../axis-text'
import { isolate } from '../bidi'
import { paint } from '../colour'
import { Evidence } from '../evidence'
import { truncate } from '../measure'
import { diamond } from '../symbol'
import type { TimelineRow } from '../types'
import type { Direction } from '../words'
import { termOf, tone } from './terms-layout'

interface Props {
  readonly row: TimelineRow
  /** Prefix of the ids of fills and the fade. */
  readonly id: string
  readonly domain: readonly [number, number]
  readonly middle: number
  readonly place: (year: number) => number
  readonly label: { readonly x: number; readonly width: number }
  readonly above: boolean
  readonly dir: Direction
}

const thickness = 8
const halo = { stroke: 'var(--paper)', strokeWidth: 3, paintOrder: 'stroke' }

/** One agreement: its label, the bar of its term, the mark of its signing. */
export function TermRow({ row, id, domain, middle, place, label, above, dir }: Props) {
  const term = termOf(row, domain)
  const { colour, hatched } = tone(row.tone)
  const y = above ? middle + 8 : middle
  return (
    <g>
      <Evidence href={row.href} label={row.label}>
        <text
          x={label.x}
          y={above ? middle - 6 : middle}
          dy="0.35em"
          textAnchor={dir === 'rtl' ? 'end' : 'start'}
          fill="var(--ink)"
          {...(above && halo)}
          fontSize={type.tick}
        >
          {isolate(truncate(row.label, type.tick, label.width), dir)}
        </text>
      </Evidence>
      {term && (
        <rect
          x={place(term.from)}
          y={y - thickness / 2}
          width={Math.max(2, place(term.to) - place(term.from))}
          height={thickness}
          fill={hatched ? `url(#${id}-${colour})` : paint(colour)}
          mask={term.fading ? `url(#${id}-fade)` : undefined}
        />
      )}
      {row.signed !== null && (
        <path
          d={diamond}
          transform={`translate(${place(row.signed)} ${y})`}
          fill={paint(colour)}
          stroke="var(--paper)"
        />
      )}
    </g>
  )
}
