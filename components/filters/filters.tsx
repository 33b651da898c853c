import { type Field, isColumn, isSortable, keyOf } from '@/db/catalog/field'
import { change, printQuery } from '@/db/catalog/query/print'
import { openFields, type Query, writeSort } from '@/db/catalog/query/query'
import { type View, type ViewName, views } from '@/db/catalog/views'
import type { Desk } from '../desk'
import type { LabelBook } from '../table/cell'
import { Facet, type FacetValue } from './facet'
import { FilterForm } from './filter-form'
import styles from './filters.module.css'

interface Props {
  readonly desk: Desk
  readonly view: ViewName
  readonly query: Query
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>
  readonly labels: LabelBook
}

const OPEN_FACETS = 2
const sizes = [25, 50, 100, 200]

/** The filter form of a view, derived from its fields: text search, ranges, facets, columns and page size. */
export function Filters({ desk, view: name, query, facets, labels }: Props) {
  const view: View = views[name]
  const fields = openFields(view, desk.pair)
  const faceted = fields.filter((f) => f.filter === 'facet' && (facets[f.name]?.length ?? 0) > 0)
  const printed = printQuery(view, desk.pair, change(query, {}))
  return (
    <FilterForm
      view={name}
      pair={desk.pair}
      action={desk.href(name)}
      printed={printed}
      label={desk.t('filter.title')}
    >
      <label className={styles.search}>
        <span>{desk.t('filter.search')}</span>
        <input type="search" name="q" defaultValue={query.q} maxLength={200} />
      </label>
      {faceted.map((field, index) => (
        <Facet
          key={field.name}
          desk={desk}
          field={field}
          values={facets[field.name] ?? []}
          chosen={query.facets[field.name] ?? []}
          labels={labels}
          open={index < OPEN_FACETS}
        />
      ))}
      {fields
        .filter((f) => f.filter === 'range')
        .map((field) => (
          <RangeInputs key={field.name} desk={desk} field={field} query={query} />
        ))}
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
      <Order desk={desk} fields={fields.filter(isSortable)} query={query} />
      {Object.entries(query.controls).map(([key, value]) => (
        <input key={key} type="hidden" name={key} defaultValue={value} />
      ))}
      <button type="submit">{desk.t('filter.apply')}</button>
    </FilterForm>
  )
}

/** The order of the rows, for those who have no column headings: on a phone they are labels. */
function Order({ desk, fields, query }: { desk: Desk; fields: readonly Field[]; query: Query }) {
  const now = writeSort(query.sort)
  const single = fields
    .filter((f) => query.columns.includes(f.name))
    .flatMap((f) => [
      { value: f.name, text: `${columnLabel(desk, f)} ↑` },
      { value: `-${f.name}`, text: `${columnLabel(desk, f)} ↓` },
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

function RangeInputs({ desk, field, query }: { desk: Desk; field: Field; query: Query }) {
  const range = query.ranges[field.name]
  const end = (name: 'from' | 'to') => (
    <label>
      <span>{desk.t(`filter.${name}`)}</span>
      <input
        name={`${keyOf(field)}_${name}`}
        defaultValue={range?.[name]}
        inputMode="numeric"
        placeholder={desk.t('filter.date_form')}
        pattern="\d{4}(-\d\d){0,2}"
        size={10}
        dir="ltr"
      />
    </label>
  )
  return (
    <fieldset className={styles.range}>
      <legend>{desk.t(`field.${keyOf(field) === 'years' ? 'years' : (field.label ?? field.name)}`)}</legend>
      {end('from')}
      {end('to')}
    </fieldset>
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
            <span>{columnLabel(desk, field)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** A column's heading; the parties of a side are headed by their country. */
export function columnLabel(desk: Desk, field: Field): string {
  const { a, b } = desk.pair
  const country = desk.country((field.label === 'parties_b' ? b : a).toUpperCase())
  return desk.t(`field.${field.label ?? field.name}`, { country })
}
