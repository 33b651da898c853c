import styles from './chart.module.css'
import { paint } from './colour'
import { type Stroke, swatch, swatchSize } from './swatch'
import type { LegendItem } from './types'

/** Explains every sign the picture uses; follows the page's direction. */
export function Legend({ items, label }: { items: readonly LegendItem[]; label: string }) {
  if (items.length === 0) return null
  return (
    <ul className={styles.legend} aria-label={label}>
      {items.map((item) => (
        <li key={`${item.mark} ${item.colour} ${item.label}`}>
          <svg {...swatchSize(item.mark)} className={styles.swatch} aria-hidden="true" focusable="false">
            {swatch(item.mark, paint(item.colour), 'var(--paper)').map(draw)}
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  )
}

function draw({ d, fill, stroke, width, dash, opacity, at }: Stroke) {
  return (
    <path
      key={d}
      d={d}
      fill={fill}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash}
      fillOpacity={opacity}
      transform={at && `translate(${at.join(' ')})`}
    />
  )
}
