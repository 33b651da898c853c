import type { ReactNode } from 'react'
import { isCollection } from '@/db/catalog/called'
import type { Field } from '@/db/catalog/field'
import { views } from '@/db/catalog/views'
import type { LabelBook } from '@/db/queries/label-book'
import type { Row } from '@/db/store/store'
import { FoundName } from '../table/found-name'
import type { ListData } from '../table/list-data'
import { Link } from '../ui/link'
import { Marked } from '../ui/marked'
import { Name } from '../ui/name'
import type { Desk, Period } from '../words/desk'
import { formatDigits } from '../words/format'
import { languageName } from '../words/language-name'
import { cells } from './cells'

/** What a cell needs to know of its list. */
export type CellList = Pick<ListData, 'view' | 'labels' | 'names' | 'query'>

/**
 * One cell of a list as the reader sees it: words for codes, names for ids, dates at their precision. What a search
 * found is marked, and the field by which a record is known leads to its page.
 */
export function cellOf(desk: Desk, list: CellList, field: Field, row: Row): ReactNode {
  const { labels, query } = list
  const { collection } = views[list.view]
  const value = row[field.name] ?? null
  if (value === null || value === '') return null
  const own = cells[collection.name]?.[field.name]
  if (own) return own({ desk, row, labels })
  const text = String(value)
  const shown = typed(desk, field, text, { row, labels, q: query.q })
  if (field.name !== collection.heading) return shown
  return (
    <>
      <Link href={desk.href(`${collection.name}/${row.id}`)}>{shown}</Link>
      {query.q && <FoundName shown={text} q={query.q} names={list.names.get(String(row.id))} />}
    </>
  )
}

interface Shown {
  readonly row: Row
  readonly labels: LabelBook
  readonly q: string
}

/** A value as its type says. */
function typed(desk: Desk, field: Field, text: string, { row, labels, q }: Shown): ReactNode {
  switch (field.type) {
    case 'name':
      return <Marked text={text} q={q} />
    case 'word':
      return field.vocabulary ? desk.t(`vocabulary.${field.vocabulary}.${text}`) : languageName(desk, text)
    case 'bool':
      return desk.t(text === '1' ? 'answer.yes' : 'answer.no')
    case 'date':
      return <time dateTime={text}>{desk.date(text)}</time>
    case 'period':
      return desk.period(row as unknown as Period)
    case 'number':
      return formatDigits(desk.locale, Number(text))
    case 'url':
      return <a href={text}>{hostOf(text)}</a>
    case 'ref':
    case 'refs':
      return references(desk, field, text.split(';'), labels, q)
    case 'id':
      return <code>{text}</code>
    default:
      return (
        <bdi>
          <Marked text={text} q={q} />
        </bdi>
      )
  }
}

function references(
  desk: Desk,
  field: Field,
  ids: readonly string[],
  labels: LabelBook,
  q: string,
): ReactNode {
  const target = field.refers ?? ''
  const one = (id: string) => {
    if (target === 'countries') return desk.country(id)
    const label = labels.get(target)?.get(id)
    const name = label ? <Name text={label.text} language={label.language} locale={desk.locale} q={q} /> : id
    return isCollection(target) ? <Link href={desk.href(`${target}/${id}`)}>{name}</Link> : name
  }
  if (ids.length === 1 && ids[0]) return one(ids[0])
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{one(id)}</li>
      ))}
    </ul>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
