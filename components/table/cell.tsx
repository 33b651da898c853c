import type { ReactNode } from 'react'
import type { Field } from '@/db/catalog/field'
import type { Desk, Period } from '../desk'
import { keep } from '../intl'
import { Link } from '../ui/link'
import { Name } from '../ui/name'

/** Names of records by target and id, as the page looked them up. */
export type LabelBook = ReadonlyMap<string, ReadonlyMap<string, NameOf>>

/** A record's name, the language it is in and, for a body, its country. */
export interface NameOf {
  readonly text: string
  readonly language: string
  readonly country?: string
}

export type Row = Readonly<Record<string, string | number | null>>

const pages: Record<string, string> = {
  institutions: 'institutions',
  events: 'events',
  sources: 'sources',
  agreements: 'agreements',
}

/** One cell of a list as the reader sees it: words for codes, names for ids, dates at their precision. */
export function cellOf(desk: Desk, collection: string, field: Field, row: Row, labels: LabelBook): ReactNode {
  const value = row[field.name] ?? null
  if (value === null || value === '') return null
  const text = String(value)
  switch (field.type) {
    case 'name':
      return <Link href={desk.href(`${collection}/${row.id}`)}>{text}</Link>
    case 'word':
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
        : desk.number(Number(value))
    case 'url':
      return <a href={text}>{hostOf(text)}</a>
    case 'ref':
    case 'refs':
      return references(desk, field, text.split(';'), labels)
    case 'id':
      return <code>{text}</code>
    default:
      return linked(desk, collection, field, row, text)
  }
}

/** A claim's value leads to its evidence; a deprecated one says so. */
function claimed(desk: Desk, row: Row, value: number): ReactNode {
  const number = desk.number(value)
  const isDeprecated = row.rank === 'deprecated'
  return (
    <>
      <Link href={desk.href(`claims/${row.id}`)}>{isDeprecated ? <s>{number}</s> : number}</Link>
      {isDeprecated && ` (${desk.t('vocabulary.rank.deprecated')})`}
    </>
  )
}

function references(desk: Desk, field: Field, ids: readonly string[], labels: LabelBook): ReactNode {
  const names = labels.get(field.refers ?? '')
  const one = (id: string) => {
    if (field.refers === 'countries') return desk.country(id)
    const label = names?.get(id)
    const name = label ? <Name text={label.text} language={label.language} locale={desk.locale} /> : id
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

const linked = (desk: Desk, collection: string, field: Field, row: Row, text: string): ReactNode =>
  collection === 'sources' && field.name === 'title' ? (
    <Link href={desk.href(`sources/${row.id}`)}>
      <bdi>{text}</bdi>
    </Link>
  ) : (
    <bdi>{text}</bdi>
  )

const languageNames = keep((locale) => new Intl.DisplayNames([locale], { type: 'language' }))

/** A language's own name for a code, in the reader's language. */
export function languageName(desk: Desk, code: string): string {
  return languageNames(desk.locale).of(code) ?? code
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
