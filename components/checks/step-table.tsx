import type { ReactNode } from 'react'
import type { Operand, Step } from '@/db/analysis/checks/steps'
import type { Cited } from '@/db/queries/cited'
import { ClaimValue } from '../claim/claim-value'
import { PlainTable } from '../table/plain-table'
import { Link } from '../ui/link'
import { boundsText } from '../words/bounds'
import { claimName } from '../words/claim-name'
import type { Desk } from '../words/desk'
import { directionOf } from '../words/direction'
import styles from './checks.module.css'
import { partOf, resultCells, valueText } from './operand'

/** The claims of a check by their id. */
export type ClaimBook = ReadonlyMap<string, Cited>

interface Props {
  readonly desk: Desk
  readonly step: Step
  /** The step's place among all steps of the check, from 0. */
  readonly index: number
  readonly claims: ClaimBook
}

/** One step of the arithmetic: its numbers with what each may stand for, and what they give. */
export function StepTable({ desk, step, index, claims }: Props) {
  const { t } = desk
  const [number, title] = [t('check.step_number', { n: index + 1 }), t(`check.step.${step.op}.title`)]
  const operands = step.operands.map((operand, place) => ({
    id: String(place),
    cells: operandCells(desk, operand, claims, partOf(desk, step.op, place)),
  }))
  const result = step.op === 'listed' ? [] : [{ id: 'result', cells: resultCells(desk, step) }]
  return (
    <li className={styles.step}>
      <h3>
        <span>{number}</span> {title}
      </h3>
      <p>{t(`check.step.${step.op}.words`)}</p>
      <PlainTable
        caption={`${number} ${title}`}
        columns={[
          { id: 'number', label: t('check.number') },
          { id: 'may_be', label: t('claim.may_be') },
          { id: 'what', label: t('chart.what') },
          { id: 'source', label: t('field.source_id') },
        ]}
        rows={[...operands, ...result]}
      />
    </li>
  )
}

function operandCells(
  desk: Desk,
  operand: Operand,
  claims: ClaimBook,
  part: string | undefined,
): ReactNode[] {
  const cited = operand.claim === null ? undefined : claims.get(operand.claim)
  const range = boundsText(desk, operand, operand.unit)
  const said = (what: string) => [part, what].filter(Boolean).join(': ')
  if (!cited) {
    const from = operand.step === null ? '' : desk.t('check.from_step', { n: operand.step + 1 })
    return [valueText(desk, operand), range, said(from), '']
  }
  const { claim, source } = cited
  return [
    <ClaimValue key="value" desk={desk} claim={claim} />,
    range,
    said(subjectOf(desk, claim)),
    <Link key="source" href={desk.href(`sources/${source.id}`)}>
      <bdi>{source.publisher}</bdi>
    </Link>,
  ]
}

function subjectOf(desk: Desk, claim: Cited['claim']): string {
  const direction = directionOf(desk, claim.indicator, claim.from_id, claim.to_id)
  const whose = claim.reporter_id && desk.t('chart.figure_of', { country: desk.country(claim.reporter_id) })
  return [claimName(desk, claim), direction, desk.period(claim), whose].filter(Boolean).join(' · ')
}
