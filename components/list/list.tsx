import { type Field, isSortable } from '@/db/catalog/field'
import { change, printQuery } from '@/db/catalog/query/print'
import type { Query } from '@/db/catalog/query/query'
import { type ViewName, views } from '@/db/catalog/views'
import { cellOf } from '../cells/cell'
import { DataTable, type TableColumn } from '../table/data-table'
import type { ListData } from '../table/list-data'
import { Pager } from '../table/pager'
import type { Desk } from '../words/desk'
import { fieldLabel } from '../words/field-label'
import { Downloads } from './downloads'
import { Filtered } from './filtered'

/** A list of the desk: filters beside a table, what is filtered, how many rows, and the file that equals it. */
export function List({ desk, data, title }: { desk: Desk; data: ListData; title: string }) {
  const { view, query, rows, total, fields } = data
  return (
    <Filtered
      desk={desk}
      data={data}
      title={title}
      path={view}
      table
      downloads={<Downloads desk={desk} view={view} query={query} total={total} />}
    >
      <DataTable
        caption={title}
        columns={columnsOf(desk, view, query, fields)}
        rows={rows.map((row) => ({
          id: String(row.id),
          cells: Object.fromEntries(fields.map((f) => [f.name, cellOf(desk, data, f, row)])),
        }))}
        total={total}
        page={{ index: query.page - 1, size: query.size }}
        sorting={query.sort.map((key) => ({ id: key.field, desc: key.descending }))}
        words={{ scroll: title, sortHint: desk.t('table.sort_hint') }}
      />
      <Pager desk={desk} view={view} query={query} total={total} />
    </Filtered>
  )
}

function columnsOf(desk: Desk, name: ViewName, query: Query, fields: readonly Field[]): TableColumn[] {
  const view = views[name]
  const address = (sort: Query['sort']) =>
    desk.href(name, printQuery(view, desk.pair, change(query, { sort })))
  return fields.map((field) => {
    const label = fieldLabel(desk, field)
    const now = query.sort.find((key) => key.field === field.name)
    const key = { field: field.name, descending: now ? !now.descending : field.type === 'number' }
    const others = query.sort.filter((k) => k.field !== field.name)
    const sort = {
      alone: address([key]),
      added: address([...others, key]),
      label: desk.t('table.sort_by', { column: label }),
    }
    return { id: field.name, label, numeric: field.type === 'number', ...(isSortable(field) && { sort }) }
  })
}
