import type { ReactNode } from 'react'
import type { Step, StepOp } from '@/db/analysis/checks/steps'
import type { Figure } from '@/db/analysis/checks/term'
import { boundsText, exactText } from '../words/bounds'
import type { Desk } from '../words/desk'
import { formatNumber } from '../words/format'

/** Operations whose first operand plays another part than the rest. */
const parted: readonly StepOp[] = ['growth', 'base', 'share', 'at_most', 'times', 'place']

/** The part that an operand plays in its step: "Later level"; undefined where all play the same. */
export const partOf = ({ t }: Desk, op: StepOp, place: number): string | undefined =>
  parted.includes(op) ? t(`check.step.${op}.${place === 0 ? 'first' : 'second'}`) : undefined

/** A number that was worked out, without the noise of its binary fraction. */
export const valueText = (desk: Desk, { value, unit }: Figure): string =>
  exactText(desk, Number(value.toPrecision(6)), unit)

/** The last line of a step: what it gives, what that may stand for, and what it is. */
export function resultCells(desk: Desk, { op, result }: Step): ReactNode[] {
  const { t } = desk
  if (!result) return [<strong key="none">{t('check.nothing')}</strong>, '', t(`check.step.${op}.none`), '']
  const said = t(`check.step.${op}.result`)
  const strong = (text: string) => <strong key="result">{`= ${text}`}</strong>
  switch (op) {
    case 'times': {
      const times = Number(result.value.toPrecision(3))
      return [strong(t('check.times', { n: times, text: formatNumber(desk.locale, times) })), '', said, '']
    }
    case 'place':
    case 'common':
    case 'at_most':
      return [strong(boundsText(desk, result, result.unit)), '', said, '']
    default:
      return [strong(valueText(desk, result)), boundsText(desk, result, result.unit), said, '']
  }
}
