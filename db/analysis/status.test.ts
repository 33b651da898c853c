import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays } from '../catalog/days'
import { FIRST_DAY, LAST_DAY, type StatusRecord, statusOn, statusPeriods } from './status'

const blank: StatusRecord = {
  type: 'memorandum',
  signed_on: '2020-05-04',
  entry_into_force: null,
  valid_from: null,
  valid_to: null,
  disputed: false,
  evidence: [],
  successors: [],
}
const seen = (kind: StatusRecord['evidence'][number]['kind'], observed_on: string) => ({
  evidence: [{ kind, observed_on }],
})
const term = { valid_from: '2021', valid_to: '2023' }
const renewal = { ...term, successors: [{ id: 'next', kind: 'renews', from_on: '2024-02-16' }] as const }
const replacement = { successors: [{ id: 'next', kind: 'replaces', from_on: '2022-03-01' }] as const }

const cases: [what: string, record: Partial<StatusRecord>, day: string, status: string, reason: string][] = [
  ['before its signing', {}, '2020-05-03', 'not_signed', 'before_signing'],
  ['on the day of signing', {}, '2020-05-04', 'signed', 'recently_signed'],
  ['a year after its signing', {}, '2021-05-04', 'signed', 'recently_signed'],
  ['of a declaration', { type: 'declaration' }, '2020-05-04', 'not_applicable', 'states_intent'],
  [
    'of a statement, years later',
    { type: 'joint_statement' },
    '2029-05-04',
    'not_applicable',
    'states_intent',
  ],
  ['of a declaration before it', { type: 'declaration' }, '2020-05-03', 'not_signed', 'before_signing'],
  ['of a declaration with a term', { ...term, type: 'declaration' }, '2024-01-01', 'lapsed', 'term_passed'],
  ['later, with nothing found', {}, '2021-05-05', 'unknown', 'nothing_after_signing'],
  ['signed in a month, before it', { signed_on: '2020-05' }, '2020-04-30', 'not_signed', 'before_signing'],
  ['signed in a month, within it', { signed_on: '2020-05' }, '2020-05-30', 'unknown', 'signing_day_unknown'],
  ['signed in a month, on its last day', { signed_on: '2020-05' }, '2020-05-31', 'signed', 'recently_signed'],
  ['signed in a year, within it', { signed_on: '2020' }, '2020-07-01', 'unknown', 'signing_day_unknown'],
  ['never dated', { signed_on: null }, '2024-01-01', 'unknown', 'signing_not_dated'],
  [
    'disputed, though it has a term',
    { ...term, disputed: true },
    '2022-01-01',
    'unknown',
    'signing_disputed',
  ],
  ['before its entry into force', { entry_into_force: '2022-03-01' }, '2022-02-28', 'signed', 'before_entry'],
  ['from its entry', { entry_into_force: '2022-03-01' }, '2022-03-01', 'in_force', 'entered_into_force'],
  [
    'long after its entry',
    { entry_into_force: '2022-03-01' },
    '2060-01-01',
    'in_force',
    'entered_into_force',
  ],
  ['entry known by year', { entry_into_force: '2022' }, '2022-06-01', 'signed', 'before_entry'],
  [
    'a debt to be repaid',
    { entry_into_force: '2021-08-20', ...seen('ends_when_carried_out', '2021-08-20') },
    '2024-01-01',
    'unknown',
    'ends_when_carried_out',
  ],
  ['signed before its term', term, '2020-12-31', 'signed', 'before_term'],
  ['on the first day of its term', term, '2021-01-01', 'in_force', 'stated_term'],
  ['on the last day of a term by year', term, '2023-12-31', 'in_force', 'stated_term'],
  ['after its term', term, '2024-01-01', 'lapsed', 'term_passed'],
  ['a term without a signing date', { ...term, signed_on: null }, '2022-01-01', 'in_force', 'stated_term'],
  ['the same before it', { ...term, signed_on: null }, '2020-01-01', 'unknown', 'signing_not_dated'],
  ['signed within its term', { ...term, signed_on: '2021-05-04' }, '2021-05-04', 'in_force', 'stated_term'],
  ['an end without a beginning', { valid_to: '2020-12' }, '2020-05-04', 'in_force', 'stated_term'],
  ['passed, before it is renewed', renewal, '2024-02-15', 'lapsed', 'term_passed'],
  ['passed and renewed', renewal, '2024-02-16', 'replaced', 'renewed_by'],
  [
    'renewed early, but still in its term',
    { ...renewal, successors: [{ id: 'next', kind: 'renews', from_on: '2023-06-01' }] },
    '2023-12-31',
    'in_force',
    'stated_term',
  ],
  ['before it is replaced', replacement, '2022-02-28', 'unknown', 'nothing_after_signing'],
  ['replaced', replacement, '2022-03-01', 'replaced', 'replaced_by'],
  ['terminated', seen('terminated', '2022-03-01'), '2022-03-01', 'terminated', 'terminated'],
  [
    'terminated while in force',
    { entry_into_force: '2021', ...seen('terminated', '2022-03-01') },
    '2022-02-28',
    'in_force',
    'entered_into_force',
  ],
  ['relied on', seen('relied_on', '2023-05-04'), '2026-11-23', 'in_force', 'relied_on'],
  ['relied on only later', seen('relied_on', '2023-05-04'), '2022-01-01', 'unknown', 'relied_on_later'],
  [
    'in ratification',
    seen('ratification_under_way', '2023-03-11'),
    '2022-01-01',
    'signed',
    'ratification_under_way',
  ],
  [
    'just after',
    seen('ratification_under_way', '2023-03-11'),
    '2024-03-10',
    'signed',
    'ratification_under_way',
  ],
  [
    'long after ratification was last heard of',
    seen('ratification_under_way', '2023-03-11'),
    '2024-03-11',
    'unknown',
    'nothing_after_ratification',
  ],
  [
    'a term that waits for ratification',
    { ...term, ...seen('ratification_under_way', '2021-06-01') },
    '2021-07-01',
    'signed',
    'ratification_under_way',
  ],
]

describe('statusOn(record, day)', () => {
  it.each(cases)('%s', (_, record, day, status, reason) => {
    const found = statusOn({ ...blank, ...record }, day)
    expect([found.status, found.reason]).toEqual([status, reason])
  })

  it('names the date and the agreement that its reason speaks of', () => {
    expect(statusOn({ ...blank, ...renewal }, '2025-01-01')).toMatchObject({
      reason_on: '2024-02-16',
      related_id: 'next',
    })
    expect(statusOn({ ...blank, ...term }, '2025-01-01').reason_on).toBe('2023')
  })
})

const day = fc
  .date({ min: new Date('1992-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([d, length]) => d.slice(0, length))
const maybe = fc.option(date)
const record: fc.Arbitrary<StatusRecord> = fc.record({
  type: fc.constantFrom('memorandum' as const, 'declaration' as const),
  signed_on: maybe,
  entry_into_force: maybe,
  valid_from: maybe,
  valid_to: maybe,
  disputed: fc.boolean(),
  evidence: fc.array(
    fc.record({
      kind: fc.constantFrom('relied_on', 'ratification_under_way', 'ends_when_carried_out', 'terminated'),
      observed_on: date,
    }),
    { maxLength: 3 },
  ),
  successors: fc.array(
    fc.record({ id: fc.constantFrom('x', 'y'), kind: fc.constantFrom('replaces', 'renews'), from_on: day }),
    { maxLength: 2 },
  ),
})

test('the spans of a record cover all time without a gap and say on every day what the rule says', () => {
  fc.assert(
    fc.property(record, day, (r, d) => {
      const periods = statusPeriods(r)
      expect([periods[0]?.from_on, periods.at(-1)?.to_on]).toEqual([FIRST_DAY, LAST_DAY])
      for (const [i, p] of periods.entries())
        if (i > 0) expect(p.from_on).toBe(addDays(periods[i - 1]?.to_on ?? '', 1))
      const { from_on, to_on, ...found } = periods.find((p) => p.from_on <= d && d <= p.to_on) ?? {}
      expect(found).toEqual(statusOn(r, d))
    }),
    { seed: 20230504, numRuns: 2000 },
  )
})
