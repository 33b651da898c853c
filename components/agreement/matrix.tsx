import type { CSSProperties } from 'react'
import { partiesOf } from '@/db/catalog/pair'
import { change, printQuery } from '@/db/catalog/query/print'
import { PAGE_SIZE } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { Matrix, MatrixBody, MatrixCell } from '@/db/queries/agreements/matrix'
import type { ListData } from '../table/list-data'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import { Name } from '../ui/name'
import type { Desk } from '../words/desk'
import styles from './agreement.module.css'

interface Props {
  readonly desk: Desk
  readonly data: ListData
  readonly matrix: Matrix
}

/** More bodies a side than this cannot be read as a table. */
const MOST = 40

/** Bodies of one side against the other's: each cell counts agreements and leads to them. */
export function MatrixTable({ desk, data, matrix }: Props) {
  const { t, pair } = desk
  const rows = matrix.rows.slice(0, MOST)
  const columns = matrix.columns.slice(0, MOST)
  const [a, b] = [desk.country(pair.a), desk.country(pair.b)]
  const cells = new Map(matrix.cells.map((cell) => [`${cell.a} ${cell.b}`, cell]))
  const most = Math.max(1, ...matrix.cells.map((cell) => cell.agreements))
  const isCut = rows.length < matrix.rows.length || columns.length < matrix.columns.length
  return (
    <div className={styles.group}>
      <p>{t(data.query.controls.lineage === 'off' ? 'matrix.direct' : 'matrix.lineage')}</p>
      {isCut && (
        <p>
          {t('matrix.cut', {
            ...{ a, b, rows: rows.length, columns: columns.length },
            ...{ allRows: matrix.rows.length, allColumns: matrix.columns.length },
          })}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.matrix} aria-label={t('page.matrix.title')} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{t('page.matrix.title')}</caption>
          <thead>
            <tr>
              <th>{t('matrix.corner', { a, b })}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <span title={nameOf(data, column.id)}>
                    <BodyName desk={desk} data={data} id={column.id} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <BodyName desk={desk} data={data} id={row.id} />
                </th>
                {columns.map((column) => (
                  <td key={column.id}>
                    <Cell desk={desk} data={data} cell={cells.get(`${row.id} ${column.id}`)} most={most} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pairs desk={desk} data={data} cells={matrix.cells} />
    </div>
  )
}

function BodyName({ desk, data, id }: { desk: Desk; data: ListData; id: MatrixBody['id'] }) {
  const name = data.labels.get('institutions')?.get(id)
  return (
    <Link href={desk.href(`institutions/${id}`)}>
      {name ? <Name text={name.text} language={name.language} locale={desk.locale} /> : id}
    </Link>
  )
}

const nameOf = (data: ListData, id: string) => data.labels.get('institutions')?.get(id)?.text ?? id

interface CellProps {
  readonly desk: Desk
  readonly data: ListData
  readonly cell: MatrixCell | undefined
  readonly most: number
}

function Cell({ desk, data, cell, most }: CellProps) {
  if (!cell) return null
  const names = { a: nameOf(data, cell.a), b: nameOf(data, cell.b) }
  const label = desk.t('matrix.cell', { ...names, n: cell.agreements })
  const heat = Math.round(8 + (37 * cell.agreements) / most)
  return (
    <Link
      href={addressOf(desk, data, cell)}
      aria-label={label}
      title={label}
      style={{ '--heat': heat } as CSSProperties}
    >
      {desk.number(cell.agreements)}
    </Link>
  )
}

/** The register under the same filters, with one body chosen on each side. */
function addressOf(desk: Desk, { query }: ListData, { a, b }: MatrixCell): string {
  const { pair } = desk
  const facets = { ...query.facets, [partiesOf(pair.a)]: [a], [partiesOf(pair.b)]: [b] }
  return desk.href(
    'agreements',
    printQuery(views.agreements, pair, change(query, { facets, size: PAGE_SIZE })),
  )
}

/** Pairs beyond this are in the file. */
const LISTED = 200

/** The cells as a list, which a phone or a screen reader takes better than a wide table. */
function Pairs({ desk, data, cells }: { desk: Desk; data: ListData; cells: Matrix['cells'] }) {
  const { t } = desk
  const shown = cells.slice(0, LISTED)
  return (
    <details>
      <summary>{t('matrix.pairs')}</summary>
      {shown.length < cells.length && <p>{t('board.first', { shown: shown.length, n: cells.length })}</p>}
      <PlainTable
        caption={t('matrix.pairs')}
        columns={[
          { id: 'a', label: desk.country(desk.pair.a) },
          { id: 'b', label: desk.country(desk.pair.b) },
          { id: 'agreements', label: t('field.agreements'), numeric: true },
        ]}
        rows={shown.map((cell) => ({
          id: `${cell.a} ${cell.b}`,
          cells: [
            <BodyName key="a" desk={desk} data={data} id={cell.a} />,
            <BodyName key="b" desk={desk} data={data} id={cell.b} />,
            <Link key="n" href={addressOf(desk, data, cell)}>
              {desk.number(cell.agreements)}
            </Link>,
          ],
        }))}
      />
    </details>
  )
}
