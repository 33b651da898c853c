import type { Direction } from './chart-words'
import { paint } from './colour'
import styles from './plot.module.css'
import type { Tip } from './tip'

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
