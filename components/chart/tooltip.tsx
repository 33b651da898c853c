import styles from './chart.module.css'
import { paint } from './colour'
import type { Colour } from './types'
import type { Direction } from './words'

/** What the tooltip says at one place: a heading, then a block of finished lines for each value there. */
export interface Tip {
  readonly heading: string
  readonly blocks: readonly TipBlock[]
  readonly asides?: readonly string[]
}

export interface TipBlock {
  readonly label?: string
  readonly colour: Colour
  readonly lines: readonly string[]
}

interface Props {
  readonly tip: Tip | undefined
  readonly dir: Direction
  readonly gap: string
}

/** The tooltip's text; a live region, so walking the chart by keyboard reads each value out. */
export function TipContent({ tip, dir, gap }: Props) {
  return (
    <div className={styles.tip} dir={dir} role="status" aria-live="assertive" data-empty={!tip || undefined}>
      {tip && (
        <>
          <p className={styles.tipHeading}>{tip.heading}</p>
          {tip.blocks.length === 0 && <p>{gap}</p>}
          {tip.blocks.map(({ label, colour, lines }) => (
            <div
              key={`${label} ${lines.join(' ')}`}
              className={styles.tipBlock}
              style={{ borderColor: paint(colour) }}
            >
              {label && <p className={styles.tipLabel}>{label}</p>}
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
          {tip.asides?.map((aside) => (
            <p key={aside} className={styles.tipAside}>
              {aside}
            </p>
          ))}
        </>
      )}
    </div>
  )
}

/** How Recharts is told to show it: at once, inside the plot, also where nothing was stated. */
export const tooltipSettings = {
  isAnimationActive: false,
  filterNull: false,
  wrapperStyle: { zIndex: 2 },
} as const
