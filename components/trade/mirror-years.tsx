import type { MirrorYear } from '@/db/analysis/mirror'
import type { Mirror } from '@/db/queries/charts/mirror'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import type { Desk } from '../words/desk'
import { gapPercent, gapText } from './gap'
import { figureOf, type Perspective } from './perspective'
import { LevelLink } from './point'
import styles from './trade.module.css'

interface Props {
  readonly desk: Desk
  readonly mirror: Mirror
  readonly perspective: Perspective
  readonly caption: string
  /** Those of the mirror's years that the table has. */
  readonly years: readonly MirrorYear[]
}

/** What each side states of one flow, a row a year, and the gap between the two. */
export function MirrorYears({ desk, mirror, perspective, caption, years }: Props) {
  const names = { base: desk.country(mirror.base), other: desk.country(mirror.other) }
  const sides = sidesOf(perspective, mirror)
  return (
    <PlainTable
      caption={caption}
      columns={[
        { id: 'year', label: desk.t('chart.year') },
        ...sides.map((side) => ({
          id: side,
          label: sideName(desk, perspective, mirror, side),
          numeric: true,
        })),
        { id: 'gap', label: desk.t('trade.mirror.gap', names), numeric: true },
        { id: 'percent', label: desk.t('trade.mirror.percent', names), numeric: true },
      ]}
      rows={years.map((year) => ({
        id: String(year.year),
        cells: [
          String(year.year),
          ...sides.map((side) => <Figure key={side} desk={desk} year={year} side={side} />),
          <GapCell key="gap" desk={desk} year={year} check={mirror.checks.get(year.year)} names={names} />,
          gapPercent(desk, year.gap),
        ],
      }))}
    />
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
