import { isColumn } from '@/db/catalog/field'
import { formats, formatsOf } from '@/db/catalog/openapi/formats'
import { viewParameters } from '@/db/catalog/openapi/parameters'
import { fileColumns } from '@/db/catalog/openapi/rows'
import type { Ids } from '@/db/catalog/openapi/types'
import type { Pair } from '@/db/catalog/pair'
import { printQuery } from '@/db/catalog/query/print'
import { emptyQuery, openFields } from '@/db/catalog/query/query'
import { isWhole, type View, type ViewName, views } from '@/db/catalog/views'
import type { Desk } from '../words/desk'
import { fieldLabel } from '../words/field-label'
import { langParameter } from '../words/lang-parameter'
import styles from './api.module.css'
import { apiWords } from './api-words'
import { ColumnTable } from './column-table'
import { Example, Examples } from './example'
import { ParameterTable } from './parameter-table'
import { Subsection } from './section'

/** The commonest word of a list's first facet: what an example filters by. */
export interface CommonWord {
  readonly field: string
  readonly word: string
}

interface Props {
  readonly desk: Desk
  readonly origin: string
  readonly name: ViewName
  readonly ids: Ids
  readonly common: CommonWord | undefined
}

/** One list of the API: its files, examples, parameters and columns. */
export function ListSection({ desk, origin, name, ids, common }: Props) {
  const view = views[name]
  const { t, pair } = desk
  const title = t(`page.${name}.list`)
  const parameters = viewParameters(view, pair, apiWords(desk), ids)
  const columns = fileColumns(view, pair)
  const id = ids[view.collection.name]
  return (
    <Subsection id={name} title={title} lead={t(`page.${name}.lead`)}>
      <p className={styles.files}>
        <span>{t('api.files')}</span>
        {formatsOf(name).map((format) => (
          <a key={format} href={desk.api(`${name}.${format}`, langParameter(desk))}>
            {formats[format].name}
          </a>
        ))}
      </p>
      <Examples>
        <Example desk={desk} origin={origin} address={desk.api(`${name}.csv`, langParameter(desk))}>
          {t('api.example_all')}
        </Example>
        {common && <FilteredExample desk={desk} origin={origin} view={view} common={common} />}
        {isWhole(view) && id && (
          <Example
            desk={desk}
            origin={origin}
            address={desk.api(`${name}/${encodeURIComponent(id)}.json`, langParameter(desk))}
          >
            {t('api.example_record')}
          </Example>
        )}
      </Examples>
      <details className={styles.fold}>
        <summary>{t('api.parameters', { n: parameters.length })}</summary>
        <ParameterTable
          desk={desk}
          caption={`${title}: ${t('api.table.parameter')}`}
          parameters={parameters}
        />
      </details>
      <details className={styles.fold}>
        <summary>{t('api.columns', { n: columns.length })}</summary>
        <ColumnTable desk={desk} caption={`${title}: ${t('api.table.column')}`} view={view} />
      </details>
    </Subsection>
  )
}

function FilteredExample({
  desk,
  origin,
  view,
  common,
}: Pick<Props, 'desk' | 'origin'> & { view: View; common: CommonWord }) {
  const { t, pair } = desk
  const field = openFields(view, pair).find(({ name }) => name === common.field)
  if (!field) return null
  const columns = ['id', ...emptyQuery(view, pair).columns.slice(0, 2)]
  const query = printQuery(view, pair, {
    ...emptyQuery(view, pair),
    facets: { [common.field]: [common.word] },
    columns,
  })
  const said = {
    label: fieldLabel(desk, field),
    word: t(`vocabulary.${field.vocabulary}.${common.word}`),
    columns: t('api.columns', { n: columns.length }),
  }
  const address = desk.api(`${view.name}.json`, [query, langParameter(desk)].filter(Boolean).join('&'))
  return (
    <Example desk={desk} origin={origin} address={address}>
      {t('api.example_filtered', said)}
    </Example>
  )
}

/** The facet whose words an example can be made of: the first that is a column of the table and has a vocabulary. */
export const exampleFacet = (view: View, pair: Pair): string | undefined =>
  openFields(view, pair).find(
    (field) => field.filter === 'facet' && field.vocabulary && isColumn(field) && field.column === 'shown',
  )?.name
