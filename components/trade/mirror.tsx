import type { MirrorYear } from '@/db/analysis/mirror'
import type { Mirror } from '@/db/queries/charts/mirror'
import { Block } from '../ui/block'
import { csvLabel } from '../words/csv-label'
import type { Desk } from '../words/desk'
import { MirrorYears } from './mirror-years'
import { flowName, type Perspective } from './perspective'
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
  const rows = shown.reduce((sum, { years }) => sum + years.length, 0)
  return (
    <Block title={desk.t('trade.mirror.title')} lead={desk.t('trade.mirror.lead')}>
      {shown.map((mirror) => (
        <Flow key={mirror.flow} desk={desk} mirror={mirror} perspective={perspective} />
      ))}
      <p>
        <a href={csv} download>
          {csvLabel(desk, rows)}
        </a>
      </p>
    </Block>
  )
}

const place = ({ flow, base }: Mirror, first: string) => (flow === 'turnover' ? 0 : base === first ? 1 : 2)

const isCompared = (year: MirrorYear) => year.base !== undefined && year.other !== undefined

/** More years than these without anything to compare are folded. */
const FEW = 5

function Flow({ desk, mirror, perspective }: { desk: Desk; mirror: Mirror; perspective: Perspective }) {
  const { flow, base, other, years, reasons } = mirror
  const title = flow === 'turnover' ? desk.t('chart.turnover') : flowName(desk, perspective, base, other)
  const compared = years.filter(isCompared)
  const single = years.filter((year) => !isCompared(year))
  const folds = single.length > FEW
  const table = { desk, mirror, perspective }
  return (
    <section className={styles.flow} aria-labelledby={`mirror-${flow}`}>
      <h3 id={`mirror-${flow}`}>{title}</h3>
      {folds && compared.length === 0 ? (
        <p>{desk.t('trade.mirror.never')}</p>
      ) : (
        <MirrorYears {...table} caption={title} years={folds ? compared : years} />
      )}
      {folds && (
        <details className={styles.fold}>
          <summary>{desk.t('trade.mirror.single', { n: single.length })}</summary>
          <MirrorYears {...table} caption={`${title}: ${desk.t('trade.mirror.one_side')}`} years={single} />
        </details>
      )}
      <Reasons desk={desk} reasons={reasons} />
    </section>
  )
}
