import type { Word } from '@/db/catalog/vocabulary'
import type { Desk, Period } from '../words/desk'
import { directionOf } from '../words/direction'

/** What a check is about. */
export interface CheckSubject extends Period {
  readonly rule: Word<'check_rule'>
  readonly indicator: Word<'indicator'>
  readonly from_id: string
  readonly to_id: string
}

/** A check by its name: its rule, the measure, between whom, when. */
export function checkTitle(desk: Desk, check: CheckSubject): string {
  const direction = directionOf(desk, check.indicator, check.from_id, check.to_id)
  const subject = [desk.t(`vocabulary.indicator.${check.indicator}`), direction, desk.period(check)]
  return desk.t('check.title', {
    rule: desk.t(`vocabulary.check_rule.${check.rule}`),
    subject: subject.join(' · '),
  })
}
