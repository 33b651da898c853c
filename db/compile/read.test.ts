import { describe, expect, it } from 'vitest'
import { readCsv } from './read'

const read = (text: string | Uint8Array, columns = ['id', 'note']) =>
  readCsv('a.csv', typeof text === 'string' ? new TextEncoder().encode(text) : text, columns)

const said = (text: string | Uint8Array) =>
  read(text).problems.map(({ line, column, message }) => `${line} ${column}: ${message}`)

describe('readCsv(file, bytes, columns)', () => {
  it.each(['\n', '\r\n'])('knows the line of each record when lines end in %j', (end) => {
    const { records } = read(['id,note', 'a,"one', 'two', '', 'three"', 'b,', 'c,x', ''].join(end))
    expect(records.map(({ line, cells }) => [line, cells.get('id')])).toEqual([
      [2, 'a'],
      [6, 'b'],
      [7, 'c'],
    ])
  })

  it('takes a byte-order mark for no part of the first column', () => {
    expect(read('\ufeffid,note\na,b\n')).toMatchObject({ header: ['id', 'note'], problems: [] })
  })

  it('reports a record of another width and reads on', () => {
    const { records, problems } = read('id,note\na\nb,c,d\ne,f\n')
    expect(problems.map(({ line }) => line)).toEqual([2, 3])
    expect(problems[0]?.message).toBe('the record has 1 cells: expected 2')
    expect(records.map(({ complete }) => complete)).toEqual([false, false, true])
  })

  it('reports missing, unknown and repeated columns, with the nearest known name', () => {
    expect(said('id,notes,id\n')).toEqual([
      '1 note: the column is missing',
      '1 notes: unknown column; did you mean "note"?',
      '1 id: the column stands twice',
    ])
  })

  it('reports what cannot be read at all instead of throwing', () => {
    expect(said(new Uint8Array([0x69, 0x64, 0xff]))).toEqual(['1 *: is not UTF-8: expected UTF-8 throughout'])
    expect(said('')).toEqual(['1 *: is empty: expected the header id,note'])
  })

  it.each([
    [
      'a quotation mark that is never closed',
      'id,note\na,"b\nb"\nc,"d\n',
      '4 note: a quotation mark is opened and never',
    ],
    [
      'one within a cell',
      'id,note\na,b"c\n',
      '2 note: a quotation mark stands within a cell: expected the whole',
    ],
    [
      'text after one',
      'id,note\n"a"b,c\n',
      '2 id: a quotation mark is followed by more of its cell: expected a',
    ],
    ['one that opens the header', '"', '1 *: a quotation mark is opened and never closed'],
  ])('says in its own words where it found %s', (_, text, expected) => {
    expect(said(text)).toEqual([expect.stringContaining(expected)])
  })

  it.each([
    ['semicolons', '"id";"note"\r\n"a";"b, c"\r\n'],
    ['tabs', 'id\tnote\na\tb\n'],
    ['vertical bars', 'id|note\na|b\n'],
  ])('names %s where commas are expected, once', (name, text) => {
    expect(said(text)).toEqual([`1 *: its cells are separated by ${name}: expected commas`])
  })

  it.each([
    ['UTF-16', Buffer.from('\ufeffid,note\n', 'utf16le'), '1 *: is UTF-16: expected UTF-8'],
    [
      'a NUL',
      Buffer.from('id,note\na,\0\n'),
      '2 *: has a NUL: expected text in UTF-8, and no other encoding',
    ],
    [
      'another encoding',
      Buffer.from('id,note\na,b\nc,caf\xe9\n', 'latin1'),
      '3 *: is not UTF-8: expected UTF-8 throughout',
    ],
    ['lines that end in CR', Buffer.from('id,note\ra,b\r'), '1 *: ends its lines in CR: expected LF or CRLF'],
  ])('knows %s', (_, bytes, expected) => {
    expect(said(bytes)).toEqual([expected])
  })

  it.each(['', ' ', '\t'])('reports a column without a name: "%s"', (name) => {
    expect(said(`id,${name},note\n`)).toEqual(['1 *: column 2 has no name: expected one of id, note'])
  })

  it.each([
    ['CRLF', 'id,note\r\na,"b\r\nc"\r\n'],
    ['quotation marks', '"id","note"\n"a","b\nc"\n'],
    ['a byte-order mark', '\ufeffid,note\na,"b\nc"\n'],
    ['no line break at the end', 'id,note\na,"b\nc"'],
  ])('finds the same in a file with %s', (_, text) => {
    const bytes = (each: string) => new TextEncoder().encode(each)
    const plain = readCsv('a.csv', bytes('id,note\na,"b\nc"\n'), ['id', 'note'])
    const other = readCsv('a.csv', bytes(text), ['id', 'note'])
    expect(other).toEqual(plain)
    expect(other.problems).toEqual([])
  })

  it('tells apart what says something else', () => {
    const digests = [
      'id,note\na,b\nc,d\n',
      'id,note\nc,d\na,b\n',
      'id,note\na,\nc,d\n',
      'id,note\na,"b\r\nb"\nc,d\n',
      'id,note\na,"b\nb"\nc,d\n',
    ]
    expect(new Set(digests.map((text) => read(text).digest)).size).toBe(digests.length)
  })
})
