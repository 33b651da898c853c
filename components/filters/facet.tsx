import { type Field, keyOf } from '@/db/catalog/field'
import { NOT_STATED } from '@/db/catalog/query/query'
import type { Desk } from '../desk'
import { type LabelBook, languageName } from '../table/cell'
import { Name } from '../ui/name'
import styles from './filters.module.css'

export interface FacetValue {
  readonly value: string
  readonly count: number
}

interface Props {
  readonly desk: Desk
  readonly field: Field
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly labels: LabelBook
  readonly open: boolean
}

/** More values than this are not a list to choose from: they are reached from their own pages. */
const LONGEST = 80

/** One facet: its values with live counts as checkboxes, bodies under their country. */
export function Facet({ desk, field, values, chosen, labels, open }: Props) {
  const shown = values.length > LONGEST ? values.filter((v) => chosen.includes(v.value)) : values
  const groups = groupByCountry(desk, field, shown, labels)
  return (
    <details className={styles.facet} open={open || chosen.length > 0}>
      <summary>{desk.t(`field.${field.label ?? field.name}`)}</summary>
      {values.length > LONGEST && <p>{desk.t('filter.too_many', { n: values.length })}</p>}
      {groups.map(([country, members]) => (
        <fieldset key={country}>
          <legend className={country ? undefined : 'visually-hidden'}>
            {country || desk.t(`field.${field.label ?? field.name}`)}
          </legend>
          {members.map(({ value, count }) => (
            <label key={value}>
              <input
                type="checkbox"
                name={keyOf(field)}
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              <span>
                <FacetLabel desk={desk} field={field} value={value} labels={labels} />
              </span>
              <data value={count}>{desk.number(count)}</data>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  )
}

/** The words for one value of a facet. */
export function FacetLabel({
  desk,
  field,
  value,
  labels,
}: Pick<Props, 'desk' | 'field' | 'labels'> & { value: string }) {
  if (value === NOT_STATED) return desk.t('filter.not_stated')
  if (field.type === 'bool') return desk.t(`answer.${value}`)
  if (field.vocabulary) return desk.t(`vocabulary.${field.vocabulary}.${value}`)
  if (field.refers === 'countries') return desk.country(value)
  if (field.name === 'language') return languageName(desk, value)
  const label = labels.get(field.refers ?? '')?.get(value)
  return label ? <Name text={label.text} language={label.language} locale={desk.locale} /> : value
}

function groupByCountry(desk: Desk, field: Field, values: readonly FacetValue[], labels: LabelBook) {
  if (field.refers !== 'institutions')
    return [['', field.type === 'year' ? newestFirst(values) : values] as const]
  const groups = new Map<string, FacetValue[]>()
  for (const value of values) {
    const country = labels.get('institutions')?.get(value.value)?.country
    const name = country ? desk.country(country) : desk.t('filter.not_stated')
    groups.set(name, [...(groups.get(name) ?? []), value])
  }
  return [...groups]
}

const newestFirst = (values: readonly FacetValue[]) =>
  [...values].sort((x, y) => (x.value < y.value ? 1 : -1))
