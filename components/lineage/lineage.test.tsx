import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Succession } from '@/db/queries/lineage'
import { deskFor } from '../words/desk'
import { familyOf } from './family'
import { Lineage } from './lineage'

const said = (key: string, values: object = {}) => [key, ...Object.values(values)].join(' ')
const desk = deskFor('ar', 'rtl', { id: 'kaz-tjk', a: 'KAZ', b: 'TJK' }, said, new Map())

const step = { from_id: 'industry', kind: 'split', effective_on: '2023-09', source_id: 'mir24' } as const
const steps: readonly Succession[] = [
  { ...step, to_id: 'transport', note: 'Decree not read.' },
  { ...step, to_id: 'construction', note: null },
  { ...step, from_id: 'transport', to_id: null, kind: 'dissolved', effective_on: null, note: null },
]
const names = new Map([
  ['industry', { text: 'وزارة الصناعة', language: 'ar' }],
  ['transport', { text: 'Ministry of Transport', language: 'en' }],
])

function drawn(id: string): string {
  const lineage = {
    next: (of: string) => steps.filter(({ from_id }) => from_id === of),
    before: (of: string) => steps.filter(({ to_id }) => to_id === of),
  }
  const family = familyOf(lineage, id)
  const isFormer = (of: string) => of === 'industry'
  const sources = new Map([['mir24', { text: 'MIR 24', language: 'en' }]])
  return renderToStaticMarkup(<Lineage {...{ desk, id, family, names, sources, isFormer }} />)
}

/** The picture, without the table below it. */
const picture = (id: string) => drawn(id).split('<table')[0] ?? ''

describe('<Lineage>', () => {
  it('leaves out a body that nothing became of', () => {
    expect(drawn('finance')).toBe('')
  })

  it('says of every successor of a split how many there are', () => {
    expect(picture('industry').match(/lineage\.step\.split 2/g)).toHaveLength(2)
  })

  it('leads to every body but the one of the page, which it marks', () => {
    const leads = (id: string) => [...picture(id).matchAll(/href="[^"]*\/(\w+)"/g)].map(([, to]) => to)
    expect(leads('transport').sort()).toEqual(['construction', 'industry'])
    expect(picture('transport').match(/aria-current="page"[^>]*><title>[^<]*/)?.[0]).toContain(
      'Ministry of Transport',
    )
  })

  it('says in words that a body no longer exists', () => {
    expect(picture('transport').match(/<text[^>]*>[^<]*lineage\.former/g)).toHaveLength(1)
  })

  it('marks names and notes in another language than the page', () => {
    expect(picture('industry')).toMatch(/<text[^>]* lang="en"[^>]*>Ministry of/)
    expect(drawn('industry')).toMatch(/<bdi lang="en"[^>]*>Decree not read\./)
  })

  it('gives every step in words too, with its date at its precision and its source', () => {
    const table = drawn('industry').split('<table')[1] ?? ''
    expect(table.match(/<tr>/g)).toHaveLength(1 + steps.length)
    expect(table).toContain('<time dateTime="2023-09">سبتمبر 2023</time>')
    expect(table).toContain('href="/ar/kaz-tjk/sources/mir24"')
    expect(table).toContain('lineage.no_successor')
    expect(table).toContain('lineage.undated')
  })
})
