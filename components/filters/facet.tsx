import { type Field, keyOf } from '@/db/catalog/field'
import type { LabelBook } from '@/db/queries/label-book'
import type { Lineage, Succession } from '@/db/queries/lineage'
import { Name } from '../ui/name'
import type { Desk } from '../words/desk'
import { fieldLabel } from '../words/field-label'
import { stepWord } from '../words/step-word'
import { Choices } from './choices'
import { type FacetWording, facetWords } from './facet-words'
import styles from './filters.module.css'
import { nest } from './nest'

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
  readonly lineage: Lineage
  readonly open: boolean
}

/** More values than this are not a list to choose from: they are reached from their own pages. */
const LONGEST = 80

/** One facet: its values with live counts as checkboxes, bodies under their country, former ones under what followed. */
export function Facet({ desk, field, values, chosen, labels, lineage, open }: Props) {
  const shown = values.length > LONGEST ? values.filter((v) => chosen.includes(v.value)) : values
  const groups = groupByCountry(desk, field, shown, labels)
  const title = fieldLabel(desk, field)
  return (
    <details className={styles.facet} open={open || chosen.length > 0}>
      <summary>{title}</summary>
      {values.length > LONGEST && <p>{desk.t('filter.too_many', { n: values.length })}</p>}
      {groups.map(([country, members]) => (
        <Choices
          key={country}
          name={keyOf(field)}
          legend={country || title}
          hidden={country === ''}
          choices={nest(members, lineage).map(({ value: { value, count }, depth, step }) => ({
            ...facetWords({ desk, field, value, labels }),
            value,
            count,
            shown: desk.number(count),
            chosen: chosen.includes(value),
            ...(step && { depth, note: stepText(desk, lineage, step) }),
          }))}
        />
      ))}
    </details>
  )
}

/** What became of a body and when: "split into 2 bodies, 1 September 2023". */
function stepText(desk: Desk, lineage: Lineage, step: Succession): string {
  const { effective_on } = step
  const link = stepWord(desk, lineage, step)
  return effective_on ? desk.t('lineage.dated', { link, date: desk.date(effective_on) }) : link
}

/** The words for one value of a facet as an element. */
export function FacetLabel(wording: FacetWording) {
  const { text, language = wording.desk.locale } = facetWords(wording)
  return <Name text={text} language={language} locale={wording.desk.locale} />
}

function groupByCountry(desk: Desk, field: Field, values: readonly FacetValue[], labels: LabelBook) {
  if (field.refers !== 'institutions' || field.label)
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
