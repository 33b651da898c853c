import type { Word } from '@/db/catalog/vocabulary'
import type { Desk, Period } from '../words/desk'

/** What a check is about. */
export interface CheckSubject extends Period {
  readonly rule: Word<'check_rule'>
  readonly indicator: Word<'indicator'>
  readonly from_id: string
  readonly to_id: string
}

/** A check by its name: its rule, the measure, between whom, when. */
export function checkTitle(desk: Desk, check: CheckSubject): string {
  const flow = desk.t(check.indicator === 'trade_turnover' ? 'goods.both' : 'goods.one_way', {
    from: desk.country(check.from_id),
    to: desk.country(check.to_id),
  })
  const subject = [desk.t(`vocabulary.indicator.${check.indicator}`), flow, desk.period(check)]
  return desk.t('check.title', {
    rule: desk.t(`vocabulary.check_rule.${check.rule}`),
    subject: subject.join(' · '),
  })
}
