import type { ReactNode } from 'react'
import styles from '../table/table.module.css'

interface Props {
  readonly caption: string
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric?: boolean }[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

/** Text needs no box; all else gets one, so that on a phone the parts of a cell stay together beside its label. */
const isPlain = (cell: ReactNode) => !cell || typeof cell === 'string'

/** A short table that is neither sorted nor paged; a card a row on a phone. */
export function PlainTable({ caption, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={`${styles.scroll} ${styles.whole}`} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, numeric }) => (
              <th key={id} scope="col" data-numeric={numeric || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, index) => {
                const column = columns[index]
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={column?.id}
                    {...(index === 0 && { scope: 'row' as const })}
                    data-label={column?.label}
                    data-numeric={column?.numeric || undefined}
                  >
                    {isPlain(cell) ? cell : <div>{cell}</div>}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
