import { columnLabel, type FileColumn, fileColumns } from '@/db/catalog/openapi/rows'
import { wordLabels } from '@/db/catalog/openapi/word-labels'
import type { View } from '@/db/catalog/views'
import { PlainTable } from '../table/plain-table'
import type { Desk } from '../words/desk'
import { apiWords } from './api-words'
import { WordList } from './word-list'

/** A view's data dictionary: each column of its files, what it is called, of what type it is and its words. */
export function ColumnTable({ desk, caption, view }: { desk: Desk; caption: string; view: View }) {
  const words = apiWords(desk)
  return (
    <PlainTable
      caption={caption}
      columns={['column', 'label', 'type', 'words'].map((id) => ({ id, label: desk.t(`api.table.${id}`) }))}
      rows={fileColumns(view, desk.pair).map((column) => {
        const labels = column.names ? undefined : wordLabels(column.field, words)
        return {
          id: column.name,
          cells: [
            <code key="name">{column.name}</code>,
            columnLabel(column, words),
            typeOf(desk, column),
            labels && <WordList key="words" desk={desk} words={labels} />,
          ],
        }
      })}
    />
  )
}

function typeOf({ t }: Desk, { field, names }: FileColumn): string {
  if (names) return t(field.type === 'refs' ? 'api.type.names_many' : 'api.type.names')
  if (field.type === 'text' && field.via?.kind === 'many') return t('api.type.ids')
  const target = field.refers ? t(`api.target.${field.refers}`) : ''
  return t(`api.type.${field.type}`, { target })
}
