import type { Step, StepOp } from '@/db/analysis/checks/steps'
import type { Cited } from '@/db/queries/cited'
import { Block } from '../ui/block'
import type { Desk } from '../words/desk'
import styles from './checks.module.css'
import { StepTable } from './step-table'

/** Operations whose answer depends on how trailing zeros are read. */
const judged: readonly StepOp[] = ['common', 'at_most', 'place']

interface Props {
  readonly desk: Desk
  readonly steps: readonly Step[]
  readonly claims: ReadonlyMap<string, Cited>
}

/** The arithmetic of a check, step by step; where trailing zeros can be read in two ways, under both readings. */
export function Arithmetic({ desk, steps, claims }: Props) {
  const numbered = steps.map((step, index) => ({ step, index }))
  const readings = (['finest', 'coarsest'] as const).flatMap((rounding) => {
    const own = numbered.filter(({ step }) => step.rounding === rounding)
    return own.length > 0 ? [{ rounding, own }] : []
  })
  return readings.map(({ rounding, own }) => (
    <Block
      key={rounding}
      title={desk.t(readings.length > 1 ? `check.rounding.${rounding}` : 'check.arithmetic')}
      lead={own.some(({ step }) => judged.includes(step.op)) && desk.t(`check.rounding_lead.${rounding}`)}
    >
      <ol className={styles.steps}>
        {own.map(({ step, index }) => (
          <StepTable key={index} desk={desk} step={step} index={index} claims={claims} />
        ))}
      </ol>
    </Block>
  ))
}
