import { type Field, isColumn, isSortable } from '@/db/catalog/field'
import { defaultSort, openFields, type Query, writeSort } from '@/db/catalog/query/query'
import type { View } from '@/db/catalog/views'
import type { Desk } from '../words/desk'
import { fieldLabel } from '../words/field-label'
import styles from './filters.module.css'

const sizes = [25, 50, 100, 200]

interface Props {
  readonly desk: Desk
  readonly view: View
  readonly query: Query
}

/** Columns, rows a page and order of a table. */
export function TableSettings({ desk, view, query }: Props) {
  const fields = openFields(view, desk.pair)
  return (
    <>
      <Columns desk={desk} fields={fields.filter(isColumn)} chosen={query.columns} />
      <label className={styles.size}>
        <span>{desk.t('table.rows_per_page')}</span>
        <select name="size" defaultValue={query.size} data-value={query.size}>
          {[...new Set([...sizes, query.size])]
            .sort((a, b) => a - b)
            .map((n) => (
              <option key={n}>{n}</option>
            ))}
        </select>
      </label>
      <Order desk={desk} view={view} query={query} />
    </>
  )
}

/** The order of the rows, for those who have no column headings: on a phone they are labels. */
function Order({ desk, view, query }: Props) {
  const sort = writeSort(query.sort)
  // Empty is the order that holds by itself, so that a search can bring its own.
  const now = sort === writeSort(defaultSort(view, query.q)) ? '' : sort
  const single = openFields(view, desk.pair)
    .filter((f) => isSortable(f) && query.columns.includes(f.name))
    .flatMap((f) => [
      { value: f.name, text: `${fieldLabel(desk, f)} ↑` },
      { value: `-${f.name}`, text: `${fieldLabel(desk, f)} ↓` },
    ])
  const isListed = single.some(({ value }) => value === now)
  return (
    <label className={styles.size}>
      <span>{desk.t('table.order')}</span>
      <select name="sort" defaultValue={now} data-value={now}>
        {!isListed && <option value={now}>{desk.t('table.order_now')}</option>}
        {single.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

function Columns({
  desk,
  fields,
  chosen,
}: {
  desk: Desk
  fields: readonly Field[]
  chosen: readonly string[]
}) {
  const byName = new Map(fields.map((f) => [f.name, f]))
  const ordered = [
    ...chosen.flatMap((name) => byName.get(name) ?? []),
    ...fields.filter((f) => !chosen.includes(f.name)),
  ]
  return (
    <details className={styles.facet}>
      <summary>{desk.t('table.columns')}</summary>
      <fieldset>
        <legend className="visually-hidden">{desk.t('table.columns')}</legend>
        {ordered.map((field) => (
          <label key={field.name}>
            <input
              type="checkbox"
              name="cols"
              value={field.name}
              defaultChecked={chosen.includes(field.name)}
            />
            <span>{fieldLabel(desk, field)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
