import { addDays, firstDay, lastDay } from '../catalog/days'
import type { Word } from '../catalog/vocabulary'

/** What is on record of an agreement's life; dates at their own precision. */
export interface StatusRecord {
  readonly type: Word<'agreement_type'>
  readonly signed_on: string | null
  readonly entry_into_force: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  /** Sources disagree on whether it was signed at all. */
  readonly disputed: boolean
  readonly evidence: readonly { readonly kind: Word<'evidence_kind'>; readonly observed_on: string }[]
  /** Later agreements that replace or renew this one; `from_on` is the day from which they do. */
  readonly successors: readonly Successor[]
}

export interface Successor {
  readonly id: string
  readonly kind: 'replaces' | 'renews'
  readonly from_on: string
}

/** A status with its reason: the date that the reason speaks of, and the agreement that it names. */
export interface Status {
  readonly status: Word<'agreement_status'>
  readonly reason: Word<'status_reason'>
  readonly reason_on: string | null
  readonly related_id: string | null
}

/** A status that holds from one day to another, both included. */
export interface StatusPeriod extends Status {
  readonly from_on: string
  readonly to_on: string
}

export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'

/** How long a signing or a step of ratification says anything of the present: one year. */
const STEP_DAYS = 365

const is = (
  status: Status['status'],
  reason: Status['reason'],
  reason_on: string | null = null,
  related_id: string | null = null,
): Status => ({ status, reason, reason_on, related_id })

/**
 * The status of an agreement on a day, from what is on record. A state that lasts by itself (in force, replaced,
 * terminated, term passed) holds until the record ends it; a step on the way (signing, ratification under way) says
 * nothing after a year. What is known only by month or year counts as having happened on its last day.
 * @param day `YYYY-MM-DD`
 */
export function statusOn(record: StatusRecord, day: string): Status {
  const { signed_on, disputed } = record
  if (disputed) return is('unknown', 'signing_disputed')
  if (signed_on && day < firstDay(signed_on)) return is('not_signed', 'before_signing', signed_on)
  if (signed_on && day < lastDay(signed_on)) return is('unknown', 'signing_day_unknown', signed_on)
  if (statesIntent(record)) return is('not_applicable', 'states_intent')
  return ended(record, day) ?? binding(record, day) ?? onTheWay(record, day)
}

/** A declaration or statement binds nobody from a day or to one, unless it says so itself. */
const statesIntent = ({ type, entry_into_force, valid_from, valid_to }: StatusRecord): boolean =>
  (type === 'declaration' || type === 'joint_statement') && !(entry_into_force ?? valid_from ?? valid_to)

function ended({ evidence, successors, valid_to }: StatusRecord, day: string): Status | undefined {
  const termination = evidence.find((e) => e.kind === 'terminated' && lastDay(e.observed_on) <= day)
  if (termination) return is('terminated', 'terminated', termination.observed_on)
  const successor = (kind: Successor['kind']) => successors.find((s) => s.kind === kind && s.from_on <= day)
  const replacing = successor('replaces')
  if (replacing) return is('replaced', 'replaced_by', replacing.from_on, replacing.id)
  if (!valid_to || day <= lastDay(valid_to)) return undefined
  const renewing = successor('renews')
  return renewing
    ? is('replaced', 'renewed_by', renewing.from_on, renewing.id)
    : is('lapsed', 'term_passed', valid_to)
}

function binding(record: StatusRecord, day: string): Status | undefined {
  const { signed_on, entry_into_force: entry, valid_from, valid_to, evidence } = record
  const known = (kind: Word<'evidence_kind'>) => evidence.filter((e) => e.kind === kind)
  if (entry) {
    if (day < lastDay(entry)) return is('signed', 'before_entry', entry)
    return known('ends_when_carried_out').length > 0
      ? is('unknown', 'ends_when_carried_out', entry)
      : is('in_force', 'entered_into_force', entry)
  }
  const start = valid_from ?? (valid_to ? signed_on : null)
  if (start && known('ratification_under_way').length === 0) {
    if (day >= firstDay(start)) return is('in_force', 'stated_term', valid_to)
    return signed_on ? is('signed', 'before_term', start) : is('unknown', 'signing_not_dated')
  }
  const relied = known('relied_on').filter((e) => lastDay(e.observed_on) <= day)
  const latest = relied
    .map((e) => e.observed_on)
    .sort()
    .at(-1)
  return latest === undefined ? undefined : is('in_force', 'relied_on', latest)
}

function onTheWay({ signed_on, evidence }: StatusRecord, day: string): Status {
  if (!signed_on) return is('unknown', 'signing_not_dated')
  const dates = (kind: Word<'evidence_kind'>) =>
    evidence.flatMap((e) => (e.kind === kind ? [e.observed_on] : [])).sort()
  // What was still being ratified later on was not in force before.
  const step = dates('ratification_under_way').at(-1)
  if (step && day <= addDays(lastDay(step), STEP_DAYS)) return is('signed', 'ratification_under_way', step)
  if (day <= addDays(lastDay(signed_on), STEP_DAYS)) return is('signed', 'recently_signed', signed_on)
  const later = dates('relied_on')[0]
  if (later) return is('unknown', 'relied_on_later', later)
  return step
    ? is('unknown', 'nothing_after_ratification', step)
    : is('unknown', 'nothing_after_signing', signed_on)
}

/**
 * The status of an agreement through all time as spans of days without gaps: `statusOn` at every day on which
 * something on record could change it.
 */
export function statusPeriods(record: StatusRecord): StatusPeriod[] {
  const dates = [
    ...[record.signed_on, record.entry_into_force, record.valid_from, record.valid_to],
    ...record.evidence.map((e) => e.observed_on),
    ...record.successors.map((s) => s.from_on),
  ].filter((date) => date !== null)
  const turns = dates.flatMap((date) => {
    const last = lastDay(date)
    return [firstDay(date), last, addDays(last, 1), addDays(last, STEP_DAYS + 1)]
  })
  const starts = [FIRST_DAY, ...new Set(turns)].sort()
  const periods: StatusPeriod[] = []
  for (const [i, from_on] of starts.entries()) {
    const next = starts[i + 1]
    const to_on = next ? addDays(next, -1) : LAST_DAY
    const status = statusOn(record, from_on)
    const former = periods.at(-1)
    if (former && sameStatus(former, status)) periods[periods.length - 1] = { ...former, to_on }
    else periods.push({ ...status, from_on, to_on })
  }
  return periods
}

const sameStatus = (a: Status, b: Status) =>
  a.status === b.status &&
  a.reason === b.reason &&
  a.reason_on === b.reason_on &&
  a.related_id === b.related_id
