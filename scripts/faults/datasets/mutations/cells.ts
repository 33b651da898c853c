import type { Random } from '../../../generate/random'
import type { Draft } from '../draft'
import type { Mutation } from '../mutation'

interface Place {
  readonly file: string
  readonly record: number
  readonly column: string
}

function put(draft: Draft, { file, record, column }: Place, change: (cell: string) => string): number {
  const records = draft.records(file)
  const place = (records[0] ?? []).indexOf(column)
  const cells = records[record]
  if (cells && place >= 0) cells[place] = change(cells[place] ?? '')
  draft.setRecords(file, records)
  return lineOf(records, record)
}

/** The line on which a record begins: cells may have line breaks. */
const lineOf = (records: readonly (readonly string[])[], record: number) =>
  records.slice(0, record).reduce((line, cells) => line + cells.join('').split('\n').length, 1)

function anyCell(draft: Draft, random: Random): Place {
  const file = draft.anyFile(random)
  const records = draft.records(file)
  const column = random.pick(records[0] && records[0].length > 0 ? records[0] : ['id'])
  return { file, record: random.integer(1, Math.max(1, records.length - 1)), column }
}

const odd: readonly string[] = [
  ...[
    '',
    ' ',
    'x',
    '0',
    '-1',
    '1e5',
    '1,5',
    '1 000',
    '٢٠٢٣',
    '2023-02-30',
    '0000-00-00',
    '99999-01-01',
    '2023-13',
  ],
  ...[
    '9'.repeat(400),
    '1'.repeat(20),
    'NaN',
    'null',
    'KAZ',
    'TJK',
    'T0001',
    '../../x',
    '__proto__',
    'constructor',
  ],
  ...[
    '=1+1',
    '+cmd',
    '@x',
    '<script>alert(1)</script>',
    '&amp;',
    ']]>',
    '%00',
    '\t',
    'a\nb',
    'a\r\nb',
    '"',
    '""',
    ',',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u007f',
    '\u0085',
    '\u200b',
    '\ufeff',
    '\ufffe',
    '\ufdd0',
    '\u{1f1f0}',
    'e\u0301',
  ],
]

const oddCell: Mutation = (draft, random) => {
  const place = anyCell(draft, random)
  const value = random.pick(odd)
  const line = put(draft, place, () => value)
  return { what: `${place.file}:${line} ${place.column} is ${JSON.stringify(value.slice(0, 40))}` }
}

const swapped: Mutation = (draft, random) => {
  const [one, other] = [anyCell(draft, random), anyCell(draft, random)]
  const cellAt = ({ file, record, column }: Place) => {
    const records = draft.records(file)
    return records[record]?.[(records[0] ?? []).indexOf(column)] ?? ''
  }
  const [first, second] = [cellAt(one), cellAt(other)]
  put(draft, one, () => second)
  put(draft, other, () => first)
  return {
    what: `${one.file} ${one.column} (${one.record}) swapped with ${other.file} ${other.column} (${other.record})`,
  }
}

const huge: Mutation = (draft, random) => {
  const place = anyCell(draft, random)
  const letter = random.pick(['x', 'я', '"', '\n', ',', '\u202e', '=', '0', 'x '])
  const length = random.pick([5000, 73_000, 400_000])
  const line = put(draft, place, () => letter.repeat(length))
  return { what: `${place.file}:${line} ${place.column} has ${length} times ${JSON.stringify(letter)}` }
}

/** What a cell of a meaning must not hold: refused at its line. */
const mustNot = (file: string, column: string, values: readonly string[]): Mutation => {
  return (draft, random) => {
    const records = draft.records(file)
    const record = random.integer(1, Math.max(1, records.length - 1))
    const value = random.pick(values)
    const line = put(draft, { file, record, column }, (cell) => value.replace('{}', cell))
    return { what: `${file}:${line} ${column} is ${JSON.stringify(value)}`, refusedAt: { file, line } }
  }
}

/** What turns the letters after it around; marks and isolates may stand in good Arabic. */
const marks = ['\u202e', '\u202d', '\u202b']
const marked = marks.map((mark) => `{}${mark}txt`)
const addresses = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example/x',
  ],
  ...['https://user:password@example.org/', 'vbscript:x', 'http://', 'https://exa mple.org/', 'x'],
]

/** An agreement whose address belongs to a view of the register. */
const reserved: Mutation = (draft, random) => {
  const [file, id] = ['agreements.csv', random.pick(['matrix', 'terms', 'timeline'])]
  const records = draft.records(file)
  const record = random.integer(1, Math.max(1, records.length - 1))
  const before = records[record]?.[0] ?? ''
  for (const name of draft.names.filter((one) => one.endsWith('.csv')))
    draft.setRecords(
      name,
      draft.records(name).map((cells) => cells.map((cell) => (cell === before ? id : cell))),
    )
  return {
    what: `${file}: the agreement ${before} is called ${id}`,
    refusedAt: { file, line: lineOf(records, record) },
  }
}

export const cells: readonly Mutation[] = [
  ...[oddCell, oddCell, oddCell, oddCell, oddCell, swapped, swapped, huge, huge, reserved],
  ...[mustNot('sources.csv', 'url', addresses), mustNot('sources.csv', 'url', addresses)],
  ...[
    mustNot('names.csv', 'text', marked),
    mustNot('sources.csv', 'title', marked),
    mustNot('claims.csv', 'note', marked),
  ],
  mustNot('claims.csv', 'value', ['1,5', 'many', '٥', '1e999', '0x10', '--1', 'Infinity']),
]
