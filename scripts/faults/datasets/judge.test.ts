import { expect, test } from 'vitest'
import { judgePlace, judgePrinted, judgeProblems } from './judge'

const lines = new Map([['claims.csv', 10]])
const problem = { file: 'claims.csv', line: 3, column: 'value', message: '"many" is not a number' }
const judged = (changed: Partial<typeof problem>) => judgeProblems([{ ...problem, ...changed }], lines)

test('a problem with its place in the words of the desk is right', () => {
  expect(judged({})).toEqual([])
  expect(judgePlace({ what: '', refusedAt: { file: 'claims.csv', line: 3 } }, [problem])).toEqual([])
  expect(judgePlace({ what: '' }, undefined)).toEqual([])
})

const wrong: readonly (readonly [string, Partial<typeof problem>])[] = [
  ['line 0', { line: 0 }],
  ['line 99', { line: 99 }],
  ['a column without a name', { column: '' }],
  ['73000 letters', { message: 'x'.repeat(72_995) }],
  ['unseen letters', { message: 'a \u202e b' }],
  ['unseen letters', { column: '\u001b[31m' }],
  ['words of a library', { message: 'cannot be parsed: Quote Not Closed: at line 3' }],
  ['words of a library', { message: 'EISDIR: illegal operation on a directory' }],
]
test.each(wrong)('%s is told', (says, changed) => {
  expect(judged(changed)).toEqual([expect.stringContaining(says)])
})

test('a refusal has a reason, and what must be refused is not accepted or refused for something else', () => {
  expect(judgeProblems([], lines)).toHaveLength(1)
  const spoilt = { what: '', refusedAt: { file: 'claims.csv', line: 3 } }
  expect(judgePlace(spoilt, undefined)).toEqual(['accepted'])
  expect(judgePlace(spoilt, [{ ...problem, file: 'names.csv' }])).toHaveLength(1)
  expect(judgePlace(spoilt, [{ ...problem, line: 1 }])).toHaveLength(1)
})

test('a stack trace and unseen letters are found in what a command prints', () => {
  expect(judgePrinted('claims.csv:3 value: "at home" is not a number\n1 problem in the dataset\n')).toEqual(
    [],
  )
  expect(judgePrinted('Error: EISDIR\n    at readFileSync (node:fs:441:20)\n')).toHaveLength(1)
  expect(judgePrinted('TypeError: x is not a function\n')).toHaveLength(1)
  expect(judgePrinted('names.csv:3 text: \u202e\n')).toHaveLength(1)
})
