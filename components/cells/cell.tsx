import type { ReactNode } from 'react'
import type { Field } from '@/db/catalog/field'
import { views } from '@/db/catalog/views'
import type { Word } from '@/db/catalog/vocabulary'
import { ClaimLink } from '../claim/claim-link'
import { Qualified } from '../claim/qualifier'
import { FoundName } from '../table/found-name'
import type { ListData } from '../table/list-data'
import { Link } from '../ui/link'
import { Marked } from '../ui/marked'
import { Name } from '../ui/name'
import type { Desk, Period } from '../words/desk'
import { formatDigits } from '../words/format'
import { languageName } from '../words/language-name'
import type { LabelBook, Row } from '../words/names'
import { type Reasoned, statusReason } from '../words/status-reason'
import { checkCell } from './check-cell'

const pages: Record<string, string> = {
  institutions: 'institutions',
  events: 'events',
  sources: 'sources',
  agreements: 'agreements',
}

/** What a cell needs to know of its list. */
export type Listed = Pick<ListData, 'view' | 'labels' | 'names' | 'query'>

/**
 * One cell of a list as the reader sees it: words for codes, names for ids, dates at their precision. What a search
 * found is marked.
 */
export function cellOf(desk: Desk, list: Listed, field: Field, row: Row): ReactNode {
  const { labels, query } = list
  const collection = views[list.view].collection.name
  const value = row[field.name] ?? null
  const ofCheck = collection === 'checks' && checkCell(desk, field.name, row)
  if (ofCheck) return ofCheck
  if (value === null || value === '') return null
  const text = String(value)
  switch (field.type) {
    case 'name':
      return (
        <>
          <Link href={desk.href(`${collection}/${row.id}`)}>
            <Marked text={text} q={query.q} />
          </Link>
          {query.q && <FoundName shown={text} q={query.q} names={list.names.get(String(row.id))} />}
        </>
      )
    case 'word':
      if (collection === 'agreements' && field.name.startsWith('status'))
        return <StatusCell desk={desk} row={row} whole={field.name === 'status'} labels={labels} />
      return field.vocabulary ? desk.t(`vocabulary.${field.vocabulary}.${text}`) : languageName(desk, text)
    case 'bool':
      return desk.t(value === 1 ? 'answer.yes' : 'answer.no')
    case 'date':
      return <time dateTime={text}>{desk.date(text)}</time>
    case 'period':
      return desk.period(row as unknown as Period)
    case 'number':
      return collection === 'claims' && field.name === 'value'
        ? claimed(desk, row, Number(value))
        : formatDigits(desk.locale, Number(value))
    case 'url':
      return <a href={text}>{hostOf(text)}</a>
    case 'ref':
    case 'refs':
      return references(desk, field, text.split(';'), labels, query.q)
    case 'id':
      return <code>{text}</code>
    default:
      return linked(desk, collection, field, row, text, query.q)
  }
}

/** A status with its reason, or the reason alone. */
function StatusCell({
  desk,
  row,
  whole,
  labels,
}: {
  desk: Desk
  row: Row
  whole: boolean
  labels: LabelBook
}) {
  const stated = {
    ...row,
    reason: row.status_reason,
    reason_on: row.status_reason_on,
    related_id: row.status_related_id,
  }
  const reason = statusReason(desk, stated as unknown as Reasoned, labels.get('agreements'))
  if (!whole) return reason
  return (
    <>
      {desk.t(`vocabulary.agreement_status.${row.status}`)} <small>{reason}</small>
    </>
  )
}

/** A claim's value with the sign of its wording leads to its evidence; a deprecated one says so. */
function claimed(desk: Desk, row: Row, value: number): ReactNode {
  const qualifier = row.qualifier as Word<'qualifier'>
  const number = <Qualified t={desk.t} qualifier={qualifier} text={desk.number(value)} />
  const isDeprecated = row.rank === 'deprecated'
  return (
    <span>
      <ClaimLink desk={desk} id={String(row.id)}>
        {isDeprecated ? <s>{number}</s> : number}
      </ClaimLink>
      {isDeprecated && ` (${desk.t('vocabulary.rank.deprecated')})`}
    </span>
  )
}

function references(
  desk: Desk,
  field: Field,
  ids: readonly string[],
  labels: LabelBook,
  q: string,
): ReactNode {
  const names = labels.get(field.refers ?? '')
  const one = (id: string) => {
    if (field.refers === 'countries') return desk.country(id)
    const label = names?.get(id)
    const name = label ? <Name text={label.text} language={label.language} locale={desk.locale} q={q} /> : id
    const page = pages[field.refers ?? '']
    return page ? <Link href={desk.href(`${page}/${id}`)}>{name}</Link> : name
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

const linked = (
  desk: Desk,
  collection: string,
  field: Field,
  row: Row,
  text: string,
  q: string,
): ReactNode =>
  collection === 'sources' && field.name === 'title' ? (
    <Link href={desk.href(`sources/${row.id}`)}>
      <bdi>
        <Marked text={text} q={q} />
      </bdi>
    </Link>
  ) : (
    <bdi>
      <Marked text={text} q={q} />
    </bdi>
  )

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
