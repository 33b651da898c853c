import type { ReactNode } from 'react'
import { boundsOf } from '@/db/analysis/interval'
import type { Cited, Source } from '@/db/queries/cited'
import { ClaimLink } from '../claim/claim-link'
import { rangeText } from '../claim/may-be'
import type { Desk } from '../desk'
import { languageName } from '../language-name'
import type { NameOf } from '../table/row'
import { Link } from '../ui/link'
import { Name } from '../ui/name'
import styles from './detail.module.css'
import { PlainTable } from './plain-table'

export type Names = ReadonlyMap<string, NameOf>

/** A record's facts as label and value; what is not known is not listed. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const known = facts.filter(
    ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
  )
  return (
    <dl className={styles.facts}>
      {known.flatMap(([label, value]) => [
        <dt key={`${label} term`}>{label}</dt>,
        <dd key={label}>{value}</dd>,
      ])}
    </dl>
  )
}

/** Text that the dataset holds in English. */
export function Note({ desk, text }: { desk: Desk; text: string | null }) {
  return text === null ? null : <Name text={text} language="en" locale={desk.locale} />
}

/** Links to records by id, under their names. */
export function RecordLinks({
  desk,
  page,
  ids,
  names,
}: {
  desk: Desk
  page: string
  ids: readonly string[]
  names: Names
}) {
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          <RecordLink desk={desk} page={page} id={id} names={names} />
        </li>
      ))}
    </ul>
  )
}

/** A link to one record under its name. */
export function RecordLink({
  desk,
  page,
  id,
  names,
}: {
  desk: Desk
  page: string
  id: string
  names: Names
}) {
  const name = names.get(id)
  return (
    <Link href={desk.href(`${page}/${id}`)}>
      {name ? <Name text={name.text} language={name.language} locale={desk.locale} /> : id}
    </Link>
  )
}

/** A claim's value in its wording, leading to its evidence; a deprecated one says so. */
export function ClaimValue({ desk, claim }: { desk: Desk; claim: Cited['claim'] }) {
  const isDeprecated = claim.rank === 'deprecated'
  return (
    <>
      <ClaimLink desk={desk} id={claim.id}>
        {isDeprecated ? <s>{desk.value(claim)}</s> : desk.value(claim)}
      </ClaimLink>
      {isDeprecated && ` (${desk.t('vocabulary.rank.deprecated')})`}
    </>
  )
}

/** Sources with publisher, title, date and kind. */
export function SourceList({ desk, sources }: { desk: Desk; sources: readonly Source[] }) {
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <li key={source.id}>
          <Link href={desk.href(`sources/${source.id}`)}>
            <bdi lang={source.language ?? undefined}>{source.title}</bdi>
          </Link>{' '}
          <small>
            <bdi>{source.publisher}</bdi>
            {source.published_on && ` · ${desk.date(source.published_on)}`}
            {` · ${desk.t(`vocabulary.source_kind.${source.kind}`)}`}
            {source.language && ` · ${languageName(desk, source.language)}`}
          </small>
        </li>
      ))}
    </ul>
  )
}

/** The names a record has in other languages, and which of them are the desk's own translation. */
export function OtherNames({
  desk,
  names,
}: {
  desk: Desk
  names: readonly { language: string; text: string; origin: string }[]
}) {
  const others = names.filter((n) => n.language !== desk.locale)
  if (others.length === 0) return null
  return (
    <ul>
      {others.map(({ language, text, origin }) => (
        <li key={language}>
          <bdi lang={language}>{text}</bdi> ({languageName(desk, language)}
          {origin === 'desk' && `${desk.t('chart.list_comma')}${desk.t('detail.desk_translation')}`})
        </li>
      ))}
    </ul>
  )
}

/** What a claim is about: its indicator and, unless it is a level, what it says of it. */
export function claimName({ t }: Desk, { indicator, kind }: Cited['claim']): string {
  const name = t(`vocabulary.indicator.${indicator}`)
  return kind === 'level' ? name : t('detail.claim_name', { name, kind: t(`vocabulary.claim_kind.${kind}`) })
}

/** Claims as a short table: what, between whom, when, how much, what that may be, whose figure, which source. */
export function ClaimTable({
  desk,
  caption,
  cited,
  ofOneSource = false,
}: {
  desk: Desk
  caption: string
  cited: readonly Cited[]
  /** Where the page is the source's own, the table does not name it again. */
  ofOneSource?: boolean
}) {
  const columns = [
    { id: 'what', label: desk.t('field.indicator') },
    { id: 'flow', label: desk.t('goods.flow') },
    { id: 'period', label: desk.t('chart.period') },
    { id: 'value', label: desk.t('field.value'), numeric: true },
    { id: 'may_be', label: desk.t('claim.may_be') },
    { id: 'whose', label: desk.t('field.reporter_id') },
    ...(ofOneSource ? [] : [{ id: 'source', label: desk.t('field.source_id') }]),
  ]
  const rows = cited.map(({ claim, source }) => ({
    id: claim.id,
    cells: [
      claimName(desk, claim),
      desk.t(claim.indicator === 'trade_turnover' ? 'goods.both' : 'goods.one_way', {
        from: desk.country(claim.from_id),
        to: desk.country(claim.to_id),
      }),
      desk.period(claim),
      <ClaimValue key="value" desk={desk} claim={claim} />,
      rangeText(desk, boundsOf(claim), claim.unit),
      claim.reporter_id ? desk.country(claim.reporter_id) : desk.t('filter.not_stated'),
      ...(ofOneSource ? [] : [<bdi key="source">{source.publisher}</bdi>]),
    ],
  }))
  return <PlainTable caption={caption} columns={columns} rows={rows} />
}
