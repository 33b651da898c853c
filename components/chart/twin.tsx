'use client'
import styles from './twin.module.css'
import type { FigureModel, TwinCell, TwinLink } from './types'

interface Props {
  readonly id: string
  readonly title: string
  readonly twin: FigureModel['twin']
  readonly summary: string
}

/**
 * The same figures as a table in the server's HTML, folded under the picture. It is a client component only so
 * that the page carries its figures once more as data, not as elements.
 */
export function TableTwin({ id, title, twin, summary }: Props) {
  return (
    <details className={styles.twin}>
      <summary>{summary}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={`${id}-table`}>
        <table>
          <caption id={`${id}-table`} className="visually-hidden">
            {title}
          </caption>
          <thead>
            <tr>
              {twin.columns.map((column) => (
                <th key={column.id} scope="col" data-numeric={column.numeric || undefined}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {twin.rows.map((row) => (
              <tr key={row.id}>
                {row.cells.map((cell, at) => (
                  <Cell
                    key={twin.columns[at]?.id ?? at}
                    cell={cell}
                    head={at === 0}
                    numeric={twin.columns[at]?.numeric}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

interface CellProps {
  readonly cell: TwinCell
  readonly head: boolean
  readonly numeric: boolean | undefined
}

function Cell({ cell, head, numeric }: CellProps) {
  const content = typeof cell === 'string' ? cell : 'href' in cell ? link(cell) : cell.map(line)
  const mark = { 'data-numeric': numeric || undefined }
  if (!head) return <td {...mark}>{content}</td>
  return (
    <th scope="row" {...mark}>
      {content}
    </th>
  )
}

const link = ({ before, text, href, mark, note }: TwinLink) => (
  <>
    {before && `${before} `}
    <a href={href}>{text}</a>
    {mark && (
      <a href={mark.href} aria-label={mark.label} title={mark.label} className={styles.mark}>
        <sup>{mark.sign}</sup>
      </a>
    )}
    {note && <small className={styles.note}>{note}</small>}
  </>
)

const line = (one: TwinLink) => <div key={`${one.before} ${one.href}`}>{link(one)}</div>
