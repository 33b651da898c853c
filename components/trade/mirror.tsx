import type { MirrorYear } from '@/db/analysis/mirror'
import type { Mirror } from '@/db/queries/charts/mirror'
import type { Desk } from '../desk'
import { Block } from '../detail/block'
import { PlainTable } from '../detail/plain-table'
import { Link } from '../ui/link'
import { gapPercent, gapText } from './gap'
import { figureOf, flowName, type Perspective } from './perspective'
import { LevelLink } from './point'
import { Reasons } from './reasons'
import styles from './trade.module.css'

interface Props {
  readonly desk: Desk
  readonly mirrors: readonly Mirror[]
  readonly perspective: Perspective
  /** Address of the file of what is shown. */
  readonly csv: string
}

/** What each side states of the same flow, year by year, with the gap between them and what may lie behind it. */
export function MirrorPanel({ desk, mirrors, perspective, csv }: Props) {
  const { order } = perspective
  const shown = mirrors
    .filter(({ years }) => years.length > 0)
    .toSorted((one, two) => place(one, order[0]) - place(two, order[0]))
  if (shown.length === 0) return null
  return (
    <Block title={desk.t('trade.mirror.title')} lead={desk.t('trade.mirror.lead')}>
      {shown.map((mirror) => (
        <Flow key={mirror.flow} desk={desk} mirror={mirror} perspective={perspective} />
      ))}
      <p>
        <a href={csv} download>
          {desk.t('trade.mirror.csv')}
        </a>
      </p>
    </Block>
  )
}

const place = ({ flow, base }: Mirror, first: string) => (flow === 'turnover' ? 0 : base === first ? 1 : 2)

function Flow({ desk, mirror, perspective }: { desk: Desk; mirror: Mirror; perspective: Perspective }) {
  const { flow, base, other, years, checks, reasons } = mirror
  const turnover = flow === 'turnover'
  const title = turnover ? desk.t('chart.turnover') : flowName(desk, perspective, base, other)
  const columns = sidesOf(perspective, mirror).map((side) => ({
    id: side,
    label: sideName(desk, perspective, mirror, side),
    numeric: true,
  }))
  const names = { base: desk.country(base), other: desk.country(other) }
  return (
    <section className={styles.flow} aria-labelledby={`mirror-${flow}`}>
      <h3 id={`mirror-${flow}`}>{title}</h3>
      <PlainTable
        caption={title}
        columns={[
          { id: 'year', label: desk.t('chart.year') },
          ...columns,
          { id: 'gap', label: desk.t('trade.mirror.gap', names), numeric: true },
          { id: 'percent', label: desk.t('trade.mirror.percent', names), numeric: true },
        ]}
        rows={years.map((year) => ({
          id: String(year.year),
          cells: [
            String(year.year),
            ...columns.map(({ id }) => <Figure key={id} desk={desk} year={year} side={id} />),
            <GapCell key="gap" desk={desk} year={year} check={checks.get(year.year)} names={names} />,
            gapPercent(desk, year.gap),
          ],
        }))}
      />
      <Reasons desk={desk} reasons={reasons} />
    </section>
  )
}

type Side = 'base' | 'other'

/** The chosen country's figure comes first; without one the seller's. */
const sidesOf = ({ order, own }: Perspective, { flow, base }: Mirror): readonly Side[] => {
  const first = own ?? (flow === 'turnover' ? order[0] : base)
  return first === base ? ['base', 'other'] : ['other', 'base']
}

function sideName(desk: Desk, perspective: Perspective, { flow, base, other }: Mirror, side: Side): string {
  const reporter = side === 'base' ? base : other
  const whose = figureOf(desk, perspective, reporter)
  if (flow === 'turnover') return desk.t('trade.mirror.turnover', { whose })
  return desk.t(side === 'base' ? 'trade.mirror.seller' : 'trade.mirror.buyer', { whose })
}

function Figure({ desk, year, side }: { desk: Desk; year: MirrorYear; side: Side }) {
  const point = year[side]
  if (!point) return <span className={styles.none}>{desk.t('trade.mirror.none')}</span>
  return (
    <>
      <LevelLink desk={desk} point={point} />
      {point.rivals.length > 0 && (
        <small className={styles.note}>{desk.t('chart.rivals', { n: point.rivals.length })}</small>
      )}
    </>
  )
}

interface GapProps {
  readonly desk: Desk
  readonly year: MirrorYear
  readonly check: string | undefined
  readonly names: { base: string; other: string }
}

/** The gap leads to the check that sets the two figures against each other; without a gap it says why. */
function GapCell({ desk, year, check, names }: GapProps) {
  const text = gapText(desk, year.gap)
  if (!text) return <span className={styles.none}>{why(desk, year, names)}</span>
  return check ? <Link href={desk.href(`checks/${check}`)}>{text}</Link> : text
}

function why(desk: Desk, { gap }: MirrorYear, names: { base: string; other: string }): string {
  return 'why' in gap ? desk.t(`trade.mirror.why.${gap.why}`, names) : ''
}
