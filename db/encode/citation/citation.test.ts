import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bibtexCitation, citationKey } from './bibtex'
import { gostCitation } from './gost'
import { plainCitation } from './plain'
import { risCitation } from './ris'
import { type CitedWork, oneLine } from './work'

const work: CitedWork = {
  title: 'Agreements: Kazakhstan – Tajikistan (Status: In force)',
  language: 'en',
  released: '2026-11-23',
  accessed: '2026-12-04',
  version: '3f2a9c'.padEnd(64, '0'),
  url: 'https://desk.example/en/kaz-tjk/agreements?as_of=2026-12-04&q=50%25+%7Bx%7D&status=in_force',
  licence: 'CC-BY-4.0',
}

/** What another program reads from a file. */
function read(style: '@biblatex/text' | '@bibtex/text' | '@ris/file', text: string) {
  const [item, ...more] = new Cite(text, { forceType: style }).data
  expect(more).toEqual([])
  if (!item) throw new Error('nothing was read')
  return item
}

const titles = [
  work.title,
  'الاتفاقات: كازاخستان – طاجيكستان (الحالة: سارية؛ البحث: «النقل»)',
  'Соглашения: Казахстан – Таджикистан (Ҷумҳурии Тоҷикистон, қарор № 5)',
  "50% of $5 & #1 {a_b} ~ ^ \\ \"it's\" -- ``so'' <<x>> ,,y",
]

describe.each(titles)('the title %j', (title) => {
  it('is read back from BibTeX, BibLaTeX and RIS', () => {
    const titled = { ...work, title }
    expect(read('@bibtex/text', bibtexCitation(titled)).title).toBe(title)
    expect(read('@biblatex/text', bibtexCitation(titled)).title).toBe(title)
    expect(read('@ris/file', risCitation(titled)).title).toBe(title)
  })
})

const anything = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => oneLine(text) !== '')
const awkward = fc.array(
  fc.constantFrom(
    ...`{}\\$%&#_~^-'\`,<>"@=\n\r\t`,
    '\u2028',
    '\u202b',
    'ER  - ',
    'й',
    'لا',
    '\u200c',
    'é',
    '\udc00',
  ),
  { minLength: 1, maxLength: 30 },
)

test('no title breaks the entry it stands in', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        awkward.map((parts) => `x${parts.join('')}`),
      ),
      (title) => {
        const titled = { ...work, title }
        const bibtex = bibtexCitation(titled)
        // A half brace would swallow every entry after it in the reader's file.
        expect([...bibtex].filter((c) => c === '{')).toHaveLength([...bibtex].filter((c) => c === '}').length)
        expect(read('@biblatex/text', bibtex)).toMatchObject({ id: citationKey(titled), URL: work.url })
        const ris = risCitation(titled)
        for (const line of ris.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .*$/u)
        expect(read('@ris/file', ris)).toMatchObject({ title: oneLine(title), URL: work.url })
      },
    ),
    { seed: 5, numRuns: 500 },
  )
})

it('says in every file who, when, which data, from where, read when, under which licence', () => {
  const expected = {
    id: citationKey(work),
    publisher: 'Ravobit',
    author: [{ family: 'Ravobit' }],
    URL: work.url,
    accessed: { 'date-parts': [[2026, 12, 4]] },
    note: expect.stringContaining('CC-BY-4.0'),
    language: 'en',
  }
  const ris = read('@ris/file', risCitation(work))
  expect(ris).toMatchObject({ ...expected, type: 'dataset', version: '3f2a9c000000' })
  expect(ris.issued['date-parts']).toEqual([[2026, 11, 23]])
  const bibtex = read('@biblatex/text', bibtexCitation(work))
  expect(bibtex).toMatchObject({ ...expected, version: '3f2a9c000000' })
  expect(bibtex.issued['date-parts']).toEqual([[2026, 11]])
})

test('two views, or one view of two releases, have two keys', () => {
  const key = citationKey(work)
  expect(key).toMatch(/^[a-z0-9-]+$/)
  expect(citationKey({ ...work, title: 'Another', accessed: '2027-01-01' })).toBe(key)
  expect(citationKey({ ...work, url: `${work.url}&type=treaty` })).not.toBe(key)
  expect(citationKey({ ...work, version: 'f'.repeat(64) })).not.toBe(key)
})

test('RIS begins with its type and ends with its end, each line with CRLF', () => {
  const lines = risCitation(work).split('\r\n')
  expect(lines[0]).toBe('TY  - DATA')
  expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  expect(lines.join('')).not.toMatch(/[\r\n]/)
})

test('GOST R 7.0.5 in Russian, whatever the language of the title', () => {
  expect(gostCitation({ ...work, title: titles[1] ?? '' })).toBe(
    `${titles[1]} [Электронный ресурс] // Ravobit. 2026. Версия: 3f2a9c000000, 23.11.2026. CC-BY-4.0. ` +
      `URL: ${work.url} (дата обращения: 04.12.2026).`,
  )
})

test('GOST R 7.0.5 in the language of the text that cites', () => {
  const words = { resource: 'مورد إلكتروني', version: 'الإصدار', accessed: 'تاريخ الاطلاع' }
  expect(gostCitation(work, words)).toBe(
    'Agreements: Kazakhstan – Tajikistan (Status: In force) [مورد إلكتروني] // Ravobit. 2026. ' +
      `الإصدار: 3f2a9c000000, 23.11.2026. CC-BY-4.0. URL: ${work.url} (تاريخ الاطلاع: 04.12.2026).`,
  )
})

test('the plain reference ends with the address, so that it can be copied', () => {
  const words = {
    kind: 'data set',
    version: 'version 3f2a9c000000, 23 November 2026',
    accessed: 'Accessed 4 December 2026',
  }
  expect(plainCitation(work, words)).toBe(
    'Ravobit. (2026). Agreements: Kazakhstan – Tajikistan (Status: In force) ' +
      '(version 3f2a9c000000, 23 November 2026) [data set]. Accessed 4 December 2026. CC-BY-4.0. ' +
      work.url,
  )
})

test('marks of direction and line breaks do not reach a reference', () => {
  const title = 'Body:\u2068 وزارة\u2069\r\nTY  - BOOK'
  const plain = 'Body: وزارة TY - BOOK'
  expect(oneLine(title)).toBe(plain)
  expect(read('@ris/file', risCitation({ ...work, title }))).toMatchObject({ title: plain, type: 'dataset' })
})
