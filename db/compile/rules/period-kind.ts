import type { Word } from '../../catalog/vocabulary'
import { inOrder } from './order'
import { rowRule } from './row-rule'

interface Span {
  /** Months since year 0 of the first and the last month. */
  readonly from: number
  readonly to: number
  /** Both ends fall on the first and the last day of a month, or are not known to the day. */
  readonly whole: boolean
}

const [year, half, quarter] = [12, 6, 3]

function spanOf(start: string, end: string): Span {
  const [startYear = 0, startMonth = 1, startDay = 1] = start.split('-').map(Number)
  const [endYear = 0, endMonth = year, endDay] = end.split('-').map(Number)
  const lastDay = new Date(Date.UTC(endYear, endMonth, 0)).getUTCDate()
  return {
    from: startYear * year + startMonth - 1,
    to: endYear * year + endMonth - 1,
    whole: startDay === 1 && (endDay ?? lastDay) === lastDay,
  }
}

const block = (months: number) => (span: Span) =>
  span.whole && span.from % months === 0 && span.to === span.from + months - 1

const isYears = (span: Span) =>
  span.whole && span.from % year === 0 && span.to % year === year - 1 && span.to - span.from >= year

const isAcademicYear = ({ from, to, whole }: Span) => whole && from % year === 8 && to === from + 9

const isNamed = (span: Span) =>
  [block(1), block(quarter), block(half), block(year), isYears, isAcademicYear].some((fits) => fits(span))

const kinds: Record<
  Word<'period_kind'>,
  { fits: (span: Span, start: string, end: string) => boolean; is: string }
> = {
  year: { fits: block(year), is: '1 January to 31 December of one year' },
  half: { fits: block(half), is: 'January to June or July to December' },
  quarter: { fits: block(quarter), is: 'three months from January, April, July or October' },
  month: { fits: block(1), is: 'one whole month' },
  months: {
    fits: (span, start, end) => start !== end && !isNamed(span),
    is: 'a span that no other word describes',
  },
  academic_year: { fits: isAcademicYear, is: '1 September to 30 June of the next year' },
  point: { fits: (_, start, end) => start === end, is: 'the same date twice' },
  years: { fits: isYears, is: 'two or more whole years' },
}

/** Whether a period is of the kind it is said to be. */
export function isPeriodOfKind(kind: Word<'period_kind'>, start: string, end: string): boolean {
  return kinds[kind].fits(spanOf(start, end), start, end)
}

/** The dates of a claim agree with the kind of period they are said to be. */
export const periodKindRule = rowRule('claims', ['period_kind', 'period_start', 'period_end'], (row) => {
  const { period_kind, period_start, period_end } = row
  if (!inOrder(period_start, period_end) || isPeriodOfKind(period_kind, period_start, period_end))
    return undefined
  return `${period_start} to ${period_end} is no ${period_kind}: expected ${kinds[period_kind].is}`
})
