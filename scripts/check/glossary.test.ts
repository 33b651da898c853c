import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkGlossary, checkNames, parseGlossary, refusalsOf } from './glossary'

const glossary = `
# Words

| name | what |
| --- | --- |
| other | \`tables\` are none |

| concept | en | ar | never en | never ar | note |
| --- | --- | --- | --- | --- | --- |
| whose | Reporter | البلد المُبلِّغ | \`whose figure\`, \`figure of\` | \`صاحب الرقم\` | |
| trade | Total trade | حجم التبادل التجاري | \`turnover\` | \`حجم التبادل\` | keep |
| paper | non-binding instruments | الوثائق غير الملزمة | \`soft law\` | | |
| listed | Agreements | الاتفاقات / الاتفاق | | \`اتفاقيات\` | |
| at | under | لدى | | \`لدي\` | |
`

const variants = (language: string, message: string) =>
  refusalsOf(parseGlossary(glossary), language)(message).map(({ variant }) => variant)

/** A folder of messages by their files: `en/trade.json`. */
function messages(files: Readonly<Record<string, object>>): string {
  const root = mkdtempSync(join(tmpdir(), 'glossary-'))
  for (const [name, texts] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), JSON.stringify(texts))
  }
  return root
}

test.each([
  ['en', 'Whose figure it is', ['whose figure']],
  ['en', 'Turnover, {n, plural, one {figure of {country}} other {#}}', ['figure of', 'turnover']],
  ['en', 'a soft-law paper', ['soft law']],
  ['en', 'a <b>soft  law</b> paper', ['soft law']],
  ['en', 'turnovers, {turnover} and {x, select, turnover {a} other {b}}', []],
  ['en', 'the figure; of course', []],
  ['ar', 'الاتفاقيات', ['اتفاقيات']],
  ['ar', 'وللاتفاقيات، وبالاتفاقيات', ['اتفاقيات']],
  ['ar', 'لاتفاقيات', ['اتفاقيات']],
  ['ar', 'صاحبُ الرَّقم: {country}', ['صاحب الرقم']],
  ['ar', 'لدي رئيس', ['لدي']],
  ['ar', 'لدى رئيس', []],
  ['ar', 'والاتفاقات والاتفاق', []],
])('%s: of “%s” %j is refused', (language, message, refused) => {
  expect(variants(language, message).toSorted()).toEqual(refused.toSorted())
})

test('a variant within a longer right word is none, and is one beside it', () => {
  expect(variants('ar', 'حجم التبادل التجاري')).toEqual([])
  expect(variants('ar', 'وحجم التبادل التجاري')).toEqual([])
  expect(variants('ar', 'حجم التبادل التجاري وحجم التبادل')).toEqual(['حجم التبادل'])
  expect(variants('ar', 'حجم التبادل')).toEqual(['حجم التبادل'])
})

test('a message is named by file and key, with the variant and the right word', () => {
  const folder = messages({
    'en/trade.json': { mirror: { lead: 'Turnover' }, title: 'Total trade' },
    'ar/page.json': { title: 'سجل الاتفاقيات' },
  })
  expect(checkGlossary(folder, glossary)).toEqual([
    'ar/page.json: page.title says “اتفاقيات”; the glossary says “الاتفاقات” or “الاتفاق”',
    'en/trade.json: trade.mirror.lead says “turnover”; the glossary says “Total trade”',
  ])
})

test('a name that the desk worded is held to the chapter on names alone', () => {
  const table = (row: string) => `| concept | ar | never ar |\n| --- | --- | --- |\n${row}\n`
  const words = `## Trade\n\n${table('| x | نطاق | `مجال` |')}\n## Names\n\n${table('| y | لدى | `لدي` |')}\n## End\n`
  const names = [
    'subject,subject_id,language,text,origin',
    'institution,one,ar,مركز لدي رئيس,desk',
    'institution,two,ar,مركز لدي رئيس,source',
    'institution,three,ar,"مركز في مجال الصناعة، لدى رئيس",desk',
  ].join('\n')
  expect(checkNames(names, words)).toEqual(['names.csv: ar of one says “لدي”; the glossary says “لدى”'])
})

test('a glossary that is empty, refuses its own word or has none to say instead is at fault', () => {
  const folder = messages({ 'en/a.json': {} })
  const table = (row: string) => `| concept | en | never en |\n| --- | --- | --- |\n${row}`
  expect(checkGlossary(folder, '# Nothing')).toEqual(['the glossary has no table of words'])
  expect(checkGlossary(folder, table('| x | turnover | `turnover` |'))).toEqual([
    'the glossary says “turnover”; the glossary says “turnover”',
  ])
  expect(checkGlossary(folder, table('| x | | `turnover` |'))).toEqual([
    'the glossary says no en word for “turnover”',
  ])
})

test('the glossary of the house refuses the words that were given up, in both languages', () => {
  const terms = parseGlossary(readFileSync('docs/glossary.md', 'utf8'))
  for (const said of ['Turnover', 'Whose figure', 'The seller’s own figure', 'Term clock', 'soft-law papers'])
    expect(refusalsOf(terms, 'en')(said), said).not.toEqual([])
  for (const said of ['بالاتفاقيات', 'المكتب', 'ساعة المدد', 'لدي رئيس', 'الطاجيكستانية', 'إكسل', 'نافذة'])
    expect(refusalsOf(terms, 'ar')(said), said).not.toEqual([])
})
