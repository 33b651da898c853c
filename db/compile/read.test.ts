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
    expect(said('id,note\na,b\nc,"d\n')).toEqual([
      expect.stringMatching(/^\d+ \*: cannot be parsed: Quote Not Closed/),
    ])
    expect(said('id,note\na,b"c\n')).toEqual([
      expect.stringMatching(/^2 \*: cannot be parsed: Invalid Opening Quote/),
    ])
    expect(said(new Uint8Array([0x69, 0x64, 0xff]))).toEqual(['1 *: is not UTF-8: expected UTF-8 throughout'])
    expect(said('')).toEqual(['1 *: is empty: expected the header id,note'])
  })
})
