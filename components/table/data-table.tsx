'use client'
import {
  createColumnHelper,
  rowPaginationFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useRouter } from 'next/navigation'
import { type CSSProperties, type ReactNode, useMemo, useTransition } from 'react'
import { Link } from '../ui/link'
import { routed } from '../words/address'
import styles from './table.module.css'

export interface TableColumn {
  readonly id: string
  readonly label: string
  readonly numeric: boolean
  /** Addresses of the list ordered by this column, alone or after the others; absent where it cannot be. */
  readonly sort?: { readonly alone: string; readonly added: string; readonly label: string }
}

export interface TableRow {
  readonly id: string
  readonly cells: Readonly<Record<string, ReactNode>>
}

interface Props {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly total: number
  readonly page: { readonly index: number; readonly size: number }
  readonly sorting: SortingState
  readonly words: { readonly scroll: string; readonly sortHint: string }
}

const features = tableFeatures({ rowSortingFeature, rowPaginationFeature })
const helper = createColumnHelper<typeof features, TableRow>()

/**
 * A table over rows that the server has filtered, sorted and paged. A header is a link that sorts by its column;
 * with Shift it is added to the order. On a phone each row is a card with its labels.
 */
export function DataTable({ caption, columns, rows, total, page, sorting, words }: Props) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((c) =>
          helper.accessor((row) => row.cells[c.id], {
            id: c.id,
            header: c.label,
            cell: (cell) => cell.getValue(),
          }),
        ),
      ),
    [columns],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows as TableRow[],
    getRowId: (row) => row.id,
    manualSorting: true,
    manualPagination: true,
    rowCount: total,
    state: { sorting, pagination: { pageIndex: page.index, pageSize: page.size } },
  })
  const columnOf = new Map(columns.map((c) => [c.id, c]))
  const go = (address: string) => startTransition(() => router.push(routed(address), { scroll: false }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={words.scroll} tabIndex={0}>
      <table
        className={styles.table}
        style={{ '--columns': columns.length } as CSSProperties}
        aria-busy={pending}
        aria-rowcount={total}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const column = columnOf.get(header.id)
                const sorted = header.column.getIsSorted()
                const order = sorting.length > 1 && sorted ? header.column.getSortIndex() + 1 : undefined
                return (
                  <th
                    key={header.id}
                    scope="col"
                    data-numeric={column?.numeric || undefined}
                    aria-sort={sorted ? (sorted === 'desc' ? 'descending' : 'ascending') : undefined}
                  >
                    {column?.sort ? (
                      <Link
                        href={column.sort.alone}
                        scroll={false}
                        title={`${column.sort.label} ${words.sortHint}`}
                        onClick={(event) => {
                          if (!event.shiftKey || !column.sort) return
                          event.preventDefault()
                          go(column.sort.added)
                        }}
                      >
                        <table.FlexRender header={header} />
                        <span aria-hidden="true" className={styles.arrow}>
                          {sorted ? (sorted === 'desc' ? '↓' : '↑') : ''}
                          {order}
                        </span>
                      </Link>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell, index) => {
                const column = columnOf.get(cell.column.id)
                const Cell = index === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={cell.id}
                    {...(index === 0 && { scope: 'row' as const })}
                    data-label={column?.label}
                    data-numeric={column?.numeric || undefined}
                  >
                    {cell.getValue() as ReactNode}
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
