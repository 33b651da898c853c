import { asc } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, inject, test } from 'vitest'
import { Arithmetic } from '@/components/checks/arithmetic'
import { checkTitle } from '@/components/checks/check-title'
import { PolicyTable } from '@/components/checks/policy-table'
import type { Desk } from '@/components/words/desk'
import { POLICY } from '@/db/analysis/interval'
import { vocabulary } from '@/db/catalog/vocabulary'
import { findCheck } from '@/db/queries/detail/check'
import { schema } from '@/db/schema/schema'
import type { Scope } from '@/db/scope'
import { openReader } from '@/db/store/store'
import { desksOver } from '../request/desks.fixture'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let desks: readonly Desk[]

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
  desks = await desksOver(scope)
})

/** A message that is not there is shown as its key. */
const missing = /\b(?:check|claim|interval|vocabulary|field|period|unit)\.[a-z_]+(?:\.[a-z_]+)*/

type Found = Awaited<ReturnType<typeof findCheck>>

function shown(desk: Desk, { check, claims }: Found): string {
  const book = new Map(claims.map((one) => [one.claim.id, one]))
  return renderToStaticMarkup(
    <>
      <h1>{checkTitle(desk, check)}</h1>
      <Arithmetic desk={desk} steps={check.steps} claims={book} />
    </>,
  )
}

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

test('every check of the store is told in every language, and every number of it leads to its claim', async () => {
  const { checks } = schema
  const rows = await scope.reader.db.select({ id: checks.id }).from(checks).orderBy(asc(checks.ordinal))
  expect(rows.length).toBeGreaterThan(100)
  for (const { id } of rows) {
    const found = await findCheck(scope, id)
    for (const desk of desks) {
      const html = shown(desk, found)
      expect(textOf(html), id).not.toMatch(missing)
      const operands = found.check.steps.flatMap((step) => step.operands.flatMap(({ claim }) => claim ?? []))
      for (const claim of operands) expect(html).toContain(`/kaz-tjk/claims/${claim}"`)
    }
  }
})

test('every rule and every reason is explained in every language', () => {
  for (const { t } of desks) {
    for (const rule of vocabulary.check_rule) expect(t(`check.rule_words.${rule}`)).not.toMatch(missing)
    for (const reason of vocabulary.check_reason) expect(t(`check.why_words.${reason}`)).not.toMatch(missing)
  }
})

test('a growth that does not follow from its levels is worked out step by step', async () => {
  const [en] = desks
  const { checks } = schema
  const rows = await scope.reader.db.select().from(checks)
  const half = rows.find(
    ({ rule, verdict, indicator, period_start, period_end }) =>
      rule === 'growth_and_levels' &&
      verdict === 'disagrees' &&
      indicator === 'trade_turnover' &&
      period_start === '2022-01-01' &&
      period_end === '2022-06-30',
  )
  const text = textOf(shown(en as Desk, await findCheck(scope, half?.id ?? '')))
  expect(text).toContain('Later level: Total trade · Kazakhstan ↔ Tajikistan · first half of 2022')
  expect(text).toMatch(/\$621\.4 million .*\$519\.02 million .*= 19\.7\d+% between 19\.71\d*% and 19\.73\d*%/)
  expect(text).toMatch(/\+16\.5% .*nothing They exclude each other/)
})

test('the policy is shown as the policy reads its wordings', () => {
  const [en] = desks
  const text = textOf(renderToStaticMarkup(<PolicyTable desk={en as Desk} policy={POLICY} />))
  for (const line of [
    'as stated [v − u/2, v + u/2)',
    'about [v − u, v + u]',
    'nearly [v − u, v)',
    'more than (v, ∞)',
    'at least [v, ∞)',
    'up to (−∞, v]',
    'raised to [v, v]',
    'a count, as stated [v, v]',
    'a target or an offer, as stated [v, v]',
    'rank [v, v]',
  ])
    expect(text).toContain(line)
})
