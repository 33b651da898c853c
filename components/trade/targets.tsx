import { boundsOf } from '@/db/analysis/interval'
import type { Target } from '@/db/queries/charts/targets'
import type { Cited } from '@/db/queries/cited'
import type { Labels } from '@/db/queries/labels'
import { ClaimLink } from '../claim/claim-link'
import { ClaimTable } from '../claim/claim-table'
import { Note } from '../record/note'
import { RecordLink } from '../record/record-link'
import { PlainTable } from '../table/plain-table'
import { Block } from '../ui/block'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { mayBe } from '../words/may-be'
import styles from './trade.module.css'

interface Props {
  readonly desk: Desk
  readonly targets: readonly Target[]
  readonly pledges: readonly Cited[]
  readonly events: Labels
}

/** What was promised, by whom and for when, against what was reached; offers of increases apart. */
export function Targets({ desk, targets, pledges, events }: Props) {
  const { t } = desk
  if (targets.length === 0 && pledges.length === 0) return null
  return (
    <Block title={t('trade.target.title')} lead={t('trade.target.lead')}>
      <PlainTable
        caption={t('trade.target.title')}
        columns={[
          { id: 'promised', label: t('trade.target.promised') },
          { id: 'who', label: t('trade.target.who') },
          { id: 'stated', label: t('trade.target.stated') },
          { id: 'due', label: t('trade.target.due') },
          { id: 'then', label: t('trade.target.then'), numeric: true },
          { id: 'now', label: t('trade.target.now'), numeric: true },
          { id: 'result', label: t('trade.target.result') },
        ]}
        rows={targets.map((target) => ({ id: target.claim.id, cells: cellsOf(desk, target, events) }))}
      />
      {pledges.length > 0 && (
        <section className={styles.flow} aria-labelledby="pledges">
          <h3 id="pledges">{t('trade.target.pledges')}</h3>
          <p>{t('trade.target.pledges_lead')}</p>
          <ClaimTable desk={desk} caption={t('trade.target.pledges')} cited={pledges} />
        </section>
      )}
    </Block>
  )
}

function cellsOf(
  desk: Desk,
  { claim, source, statedOn, horizon, byThen, latest, ...target }: Target,
  events: Labels,
) {
  return [
    <div key="promised">
      <ClaimLink desk={desk} id={claim.id}>
        {desk.value(claim)}
      </ClaimLink>
      <small className={styles.note}>{desk.t(`vocabulary.indicator.${claim.indicator}`)}</small>
    </div>,
    <div key="who">
      {claim.reporter_id ? desk.country(claim.reporter_id) : desk.t('filter.not_stated')}
      {' · '}
      <Link href={desk.href(`sources/${source.id}`)}>
        <bdi>{source.publisher}</bdi>
      </Link>
      <small className={styles.note}>
        <Note desk={desk} text={claim.note} />
      </small>
    </div>,
    <div key="stated">
      {desk.date(statedOn)}
      {claim.event_id && (
        <small className={styles.note}>
          <RecordLink desk={desk} page="events" id={claim.event_id} names={events} />
        </small>
      )}
    </div>,
    horizon ? desk.t('trade.target.by', { date: desk.date(horizon) }) : desk.t('trade.target.no_horizon'),
    byThen ? <Reached key="then" desk={desk} cited={byThen} /> : '',
    latest ? <Reached key="now" desk={desk} cited={latest} /> : desk.t('trade.mirror.none'),
    <Outcome key="result" desk={desk} {...target} />,
  ]
}

function Reached({ desk, cited: { claim } }: { desk: Desk; cited: Cited }) {
  return (
    <>
      <ClaimLink desk={desk} id={claim.id}>
        {desk.value(claim)}
      </ClaimLink>
      <small className={styles.note}>{mayBe(desk, boundsOf(claim), claim.unit)}</small>
      <small className={styles.note}>
        {claim.reporter_id
          ? desk.t('trade.target.level', {
              period: desk.period(claim),
              country: desk.country(claim.reporter_id),
            })
          : desk.period(claim)}
      </small>
    </>
  )
}

function Outcome({ desk, result, below }: { desk: Desk } & Pick<Target, 'result' | 'below'>) {
  return (
    <>
      <strong>{desk.t(`trade.target.outcome.${result.outcome}`)}</strong>
      {result.unclear && (
        <small className={styles.note}>{desk.t(`trade.target.unclear.${result.unclear}`)}</small>
      )}
      {below && (
        <small className={styles.note}>
          {desk.t('trade.target.below', { period: desk.period(below.claim) })}{' '}
          <ClaimLink desk={desk} id={below.claim.id}>
            {desk.value(below.claim)}
          </ClaimLink>
        </small>
      )}
    </>
  )
}
