import type { Parameter } from '@/db/catalog/openapi/types'
import { PlainTable } from '../table/plain-table'
import type { Desk } from '../words/desk'
import { WordList } from './word-list'

interface Props {
  readonly desk: Desk
  readonly caption: string
  readonly parameters: readonly Parameter[]
}

/** Parameters: key, meaning, and the words each takes or an example of its values. */
export function ParameterTable({ desk, caption, parameters }: Props) {
  return (
    <PlainTable
      caption={caption}
      columns={['parameter', 'meaning', 'values'].map((id) => ({ id, label: desk.t(`api.table.${id}`) }))}
      rows={parameters.map((parameter) => ({
        id: parameter.name,
        cells: [
          <code key="name">{parameter.name}</code>,
          <span key="meaning">{parameter.description}</span>,
          <Values key="values" desk={desk} parameter={parameter} />,
        ],
      }))}
    />
  )
}

function Values({ desk, parameter: { schema, example } }: { desk: Desk; parameter: Parameter }) {
  const { items = schema } = schema
  const words = items['x-enumDescriptions']
  if (words) return <WordList desk={desk} words={words} />
  const list = schema.enum ?? [example].flat()
  return <code>{schema.enum ? list.join(' | ') : list.join(',')}</code>
}
