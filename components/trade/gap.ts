import type { Gap } from '@/db/analysis/mirror'
import { wording } from '@/db/analysis/wording'
import { type Desk, positionAfter } from '../words/desk'
import { formatPercent } from '../words/format'

/** A gap in money: "$55.9 million more"; undefined where there is none to state. */
export function gapText(desk: Desk, gap: Gap): string | undefined {
  if ('why' in gap) return undefined
  const { absolute, qualifier } = gap
  const worded = absolute < 0 ? wording[qualifier].turned : qualifier
  const money = desk.dollars(Math.abs(absolute), positionAfter(worded))
  const value = desk.t(`qualified.${worded}`, { value: money })
  if (absolute === 0) return desk.t('trade.mirror.equal')
  return desk.t(absolute < 0 ? 'trade.mirror.less' : 'trade.mirror.more', { value })
}

/** A gap in percent of the base, to one decimal: "at least 12.2%", "+15%". */
export function gapPercent(desk: Desk, gap: Gap): string {
  if ('why' in gap) return ''
  const { percent, qualifier } = gap
  const text = formatPercent(desk.locale, Math.round(percent * 10) / 10, qualifier === 'exact')
  return desk.t(`qualified.${qualifier}`, { value: text })
}
