import type { Control } from '@/db/catalog/control'
import { type Field, keyOf } from '@/db/catalog/field'
import { change, printQuery } from '@/db/catalog/query/print'
import { openFields, type Query } from '@/db/catalog/query/query'
import { views } from '@/db/catalog/views'
import type { ListData } from '../table/list-data'
import type { Desk } from '../words/desk'
import { rangeLabel } from '../words/field-label'
import { Facet } from './facet'
import { FilterForm } from './filter-form'
import styles from './filters.module.css'
import { Setting } from './settings'
import { TableSettings } from './table-settings'

interface Props {
  readonly desk: Desk
  readonly data: ListData
  readonly path: string
  readonly table: boolean
}

const OPEN_FACETS = 2

/** Controls that only one page of a view shows, and those that stand above a chart instead of in the form. */
const onlyOn: Readonly<Record<string, string>> = {
  group: 'agreements/timeline',
  years: 'agreements/timeline',
  measure: '',
  scale: '',
  base: '',
  view: '',
  marks: '',
}

/** The filter form of a view, derived from its fields: text search, ranges, facets and how rows are counted. */
export function Filters({ desk, data, path, table }: Props) {
  const { view: name, query, facets, labels, lineage, asOf } = data
  const view = views[name]
  const fields = openFields(view, desk.pair)
  const ranges = fields.filter((f) => f.filter === 'range')
  const faceted = fields.filter((f) => f.filter === 'facet' && (facets[f.name]?.length ?? 0) > 0)
  const settings = view.controls.filter(({ key }) => (onlyOn[key] ?? path) === path)
  const printed = printQuery(view, desk.pair, change(query, {}))
  return (
    <FilterForm
      view={name}
      pair={desk.pair}
      action={desk.href(path)}
      printed={printed}
      label={desk.t('filter.title')}
    >
      <label className={styles.search}>
        <span>{desk.t('filter.search')}</span>
        <input type="search" name="q" defaultValue={query.q} maxLength={200} />
      </label>
      {settings.map((control) => (
        <Setting key={control.key} desk={desk} control={control} query={query} asOf={asOf} />
      ))}
      {faceted.map((field, index) => (
        <Facet
          key={field.name}
          desk={desk}
          field={field}
          values={facets[field.name] ?? []}
          chosen={query.facets[field.name] ?? []}
          labels={labels}
          lineage={lineage}
          open={index < OPEN_FACETS}
        />
      ))}
      {ranges.map((field) => (
        <RangeInputs key={field.name} desk={desk} field={field} query={query} />
      ))}
      {table && <TableSettings desk={desk} view={view} query={query} />}
      <Kept printed={printed} shown={shownKeys(fields, settings, table)} />
      <button type="submit">{desk.t('filter.apply')}</button>
    </FilterForm>
  )
}

const shownKeys = (fields: readonly Field[], settings: readonly Control[], table: boolean) =>
  new Set([
    'q',
    ...fields.filter((f) => f.filter).map(keyOf),
    ...settings.map(({ key }) => key),
    ...(table ? ['cols', 'size', 'sort'] : []),
  ])

/** What the address says and no control of the form shows. */
function Kept({ printed, shown }: { printed: string; shown: ReadonlySet<string> }) {
  return [...new URLSearchParams(printed)]
    .filter(([key]) => !shown.has(key))
    .map(([key, value]) => <input key={`${key} ${value}`} type="hidden" name={key} defaultValue={value} />)
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
      <legend>{rangeLabel(desk, field)}</legend>
      {end('from')}
      {end('to')}
    </fieldset>
  )
}
