import { around } from '@/db/analysis/around'
import type { Series, SeriesPoint } from '@/db/analysis/series'
import type { Mark, MarkKind } from '@/db/queries/charts/marks'
import type { Labels } from '@/db/queries/labels'
import { RecordLink } from '../record/record-link'
import { PlainTable } from '../table/plain-table'
import { Block } from '../ui/block'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { byPerspective, type Perspective, seriesName } from './perspective'
import { LevelLink } from './point'
import styles from './trade.module.css'

interface Props {
  readonly desk: Desk
  readonly kind: MarkKind | undefined
  readonly happened: readonly Mark[]
  readonly levels: readonly Series[]
  readonly perspective: Perspective
  readonly events: Labels
}

/** The levels on both sides of everything that the chart marks, latest first, with how many years have a figure. */
export function AroundTable({ desk, kind, happened, levels, perspective, events }: Props) {
  const { t } = desk
  const series = comparable(levels).toSorted(byPerspective(perspective))
  if (!kind || happened.length === 0 || series.length === 0) return null
  const title = t(`trade.around.title.${kind}`)
  return (
    <Block title={title} lead={t('trade.around.lead')}>
      <PlainTable
        caption={title}
        columns={[
          { id: 'what', label: t(`trade.around.what.${kind}`) },
          ...series.flatMap((s) => {
            const name = seriesName(desk, perspective, s)
            return (['before', 'after'] as const).map((side) => ({
              id: `${s.reporter}-${side}`,
              label: t(`trade.around.${side}`, { name }),
              numeric: true,
            }))
          }),
        ]}
        rows={[...happened].reverse().map((mark) => ({
          id: mark.event ?? mark.starts_on,
          cells: [
            <What key="what" desk={desk} mark={mark} events={events} />,
            ...series.flatMap((s) => {
              const { before, after, yearsBefore, yearsAfter } = around(s, mark.starts_on, mark.ends_on)
              return [
                <Side
                  key={`${s.reporter}-before`}
                  desk={desk}
                  side="before"
                  point={before}
                  years={yearsBefore}
                />,
                <Side
                  key={`${s.reporter}-after`}
                  desk={desk}
                  side="after"
                  point={after}
                  years={yearsAfter}
                />,
              ]
            }),
          ],
        }))}
      />
    </Block>
  )
}

/** The two sides' figures on one flow, so that the table stays readable: turnover, else the first that is drawn. */
function comparable(levels: readonly Series[]): Series[] {
  const stated = levels.filter(({ reporter, points }) => reporter !== null && points.length > 0)
  const turnover = stated.filter(({ indicator }) => indicator === 'trade_turnover')
  if (turnover.length > 0) return turnover
  const [first] = stated
  return stated.filter(({ from }) => from === first?.from)
}

function What({ desk, mark, events }: { desk: Desk; mark: Mark; events: Labels }) {
  const date = desk.date(mark.starts_on)
  if (mark.event === null)
    return (
      <Link href={desk.href('agreements', `signed=${mark.starts_on}`)}>
        {desk.t('chart.signed.on', { date, n: mark.signed })}
      </Link>
    )
  return (
    <>
      <RecordLink desk={desk} page="events" id={mark.event} names={events} />
      <small className={styles.note}>{date}</small>
    </>
  )
}

interface SideProps {
  readonly desk: Desk
  readonly side: 'before' | 'after'
  readonly point: SeriesPoint | undefined
  readonly years: number
}

function Side({ desk, side, point, years }: SideProps) {
  if (!point) return <span className={styles.none}>{desk.t('trade.mirror.none')}</span>
  return (
    <>
      <LevelLink desk={desk} point={point} />
      <small className={styles.note}>
        {desk.t(`trade.around.years_${side}`, { year: String(point.year), n: years })}
      </small>
    </>
  )
}
