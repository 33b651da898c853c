import { and, asc, gte, lte } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { schema } from '../schema/schema'
import { openReader } from '../store/store'

const { agreement_statuses } = schema

/** The statuses of the register on a day. */
const registerOn = async (day: string) =>
  (await openReader(inject('registerStore'))).db
    .select()
    .from(agreement_statuses)
    .where(and(lte(agreement_statuses.from_on, day), gte(agreement_statuses.to_on, day)))
    .orderBy(asc(agreement_statuses.agreement_id))

type Rows = Awaited<ReturnType<typeof registerOn>>

const ids = (rows: Rows) => rows.map(({ agreement_id }) => agreement_id)

test('the register gives on the day it was compiled what its sources were read to say', async () => {
  const register = await registerOn('2026-11-23')
  const having = (status: Rows[number]['status']) => register.filter((row) => row.status === status)
  expect(register).toHaveLength(53)
  expect(ids(having('in_force'))).toEqual([
    '1993-treaty-basis-of-relations',
    '1995-free-trade-agreement',
    '1999-double-taxation-agreement',
    '1999-investment-protection-agreement',
    '2014-civil-defence-emergencies-agreement',
    '2015-strategic-partnership-treaty',
    '2018-migration-cooperation-agreement',
    '2018-readmission-agreement',
    '2023-mou-rogun-electricity-2023-2032',
    '2026-programme-mfa-2026-2028',
  ])
  expect(ids(having('signed'))).toEqual(['2024-treaty-allied-relations'])
  expect(ids(having('lapsed'))).toEqual([
    '2019-trade-roadmap-2019-2022',
    '2023-anniversary-joint-plan',
    '2023-plan-industry-innovation-2023-2024',
    '2023-roadmap-agriculture-2023-2025',
    '2025-bahri-tojik-summer-protocol',
  ])
  expect(having('replaced')).toMatchObject([
    {
      agreement_id: '2023-programme-mfa-2023-2025',
      reason: 'renewed_by',
      related_id: '2026-programme-mfa-2026-2028',
    },
  ])
  expect(having('unknown')).toHaveLength(34)
  expect(having('not_applicable')).toHaveLength(2)
})

test('what is disputed, to be carried out, or known only from a step of ratification stays unknown', async () => {
  const register = await registerOn('2026-11-23')
  const because = (reason: Rows[number]['reason']) =>
    ids(register.filter((row) => row.status === 'unknown' && row.reason === reason))
  expect(because('signing_disputed')).toEqual([
    '2023-trade-roadmap-2023-2025',
    '2025-agreement-rogun-electricity',
  ])
  expect(because('ends_when_carried_out')).toEqual(['2002-loan-restructuring-agreement'])
  expect(because('nothing_after_ratification')).toEqual([
    '2010-embassy-land-plots-agreement',
    '2018-military-assistance-agreement',
    '2018-readmission-executive-protocol',
    '2018-stay-of-citizens-agreement',
    '2021-border-security-assistance-agreement',
    '2021-military-assistance-agreement',
  ])
})
