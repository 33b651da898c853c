import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, inject, test } from 'vitest'
import { ClaimLink } from '@/components/claim/claim-link'
import { Qualified } from '@/components/claim/qualifier'
import { ClaimCard } from '@/components/claim-card/card'
import type { Desk } from '@/components/words/desk'
import { findClaim } from '@/db/queries/detail/claim'
import { disputedClaims } from '@/db/queries/disputed'
import { labelsOf } from '@/db/queries/labels'
import type { Scope } from '@/db/scope'
import { openReader } from '@/db/store/store'
import { desksOver } from '../request/desks.fixture'

const pair = { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }
let scope: Scope
let english: Desk
let arabic: Desk

beforeAll(async () => {
  scope = { reader: await openReader(inject('registerStore')), pair }
  const [en, ar] = await desksOver(scope)
  if (!en || !ar) throw new Error('two languages')
  english = en
  arabic = ar
})

async function card(desk: Desk, id: string): Promise<string> {
  const [found, events, products] = await Promise.all([
    findClaim(scope, id),
    labelsOf(scope, 'events', desk.locale),
    labelsOf(scope, 'products', desk.locale),
  ])
  return renderToStaticMarkup(<ClaimCard desk={desk} found={found} events={events} products={products} />)
}

test('a card says the number, who said it, where it may lie, its rivals and its checks', async () => {
  const html = await card(english, 'T0001')
  for (const said of [
    '<h1>nearly $1.5 billion</h1>',
    'Total trade · Tajikistan ↔ Kazakhstan · 2022',
    'Other figures contradict this one',
    'href="/en/kaz-tjk/sources/seed-silkroad-2023-05"',
    'from $1.4 billion to $1.5 billion (not included)',
    'href="/en/kaz-tjk/checks#rounding-v2"',
    'If the words mean “about” rather than “nearly”: from $1.4 billion to $1.6 billion',
    'State visit of President Rahmon to Kazakhstan',
    'Reporter: Kazakhstan · <bdi>Trend News Agency</bdi> · 4 May 2023',
    'The two sides against each other',
  ])
    expect(html).toContain(said)
  expect(await card(arabic, 'T0001')).toContain('ما يقرب من')
  // A check of another number says which.
  expect(await card(english, 'T0061')).toContain('about another figure: nearly $1.5 billion, Jibek Joly TV')
})

test('a source with an address is one click away, and what the desk knows of it another', async () => {
  const { source } = await findClaim(scope, 'T0006')
  expect(source.url).toMatch(/^https?:/)
  const html = await card(english, 'T0006')
  expect(html).toContain(`<a href="${source.url?.replaceAll('&', '&amp;')}">`)
  expect(html).toContain(`href="/en/kaz-tjk/sources/${source.id}"`)
})

test('a bound has one reading, however its zeros are read', async () => {
  const { claim, interval, readings } = await findClaim(scope, 'T0002')
  expect(claim).toMatchObject({ qualifier: 'more_than', value: 20 })
  expect(interval).toEqual({ low: 20, high: null, lowIncluded: false, highIncluded: false })
  expect(readings).toEqual([])
})

test('a disputed number is marked with words for those who listen, and its mark leads to its checks', async () => {
  const disputed = await disputedClaims(scope)
  expect(disputed.has('T0001')).toBe(true)
  const marked = renderToStaticMarkup(
    <ClaimLink desk={english} id="T0001">
      20
    </ClaimLink>,
  )
  expect(marked).toMatch(/href="\/en\/kaz-tjk\/claims\/T0001#checks"[^>]*aria-label="disputed/)
  const plain = renderToStaticMarkup(
    <ClaimLink desk={english} id="nobody-checks-this">
      20
    </ClaimLink>,
  )
  expect(plain).not.toContain('disputed')
})

test('wording is printed before a number as a sign with words', () => {
  const printed = (qualifier: 'exact' | 'at_least') =>
    renderToStaticMarkup(<Qualified t={english.t} qualifier={qualifier} text="20" />)
  expect(printed('exact')).toBe('20')
  expect(printed('at_least')).toMatch(/role="img" aria-label="at least"[^>]*>≥<\/span> 20/)
})
