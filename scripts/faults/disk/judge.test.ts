import { expect, test } from 'vitest'
import type { Answer } from '../wire/answer'
import { judgeSentence } from './sentence'
import { judgeAdvice } from './serving'

const said =
  'The disk is full: /srv/.data/ravobit.db could not be written. Make room and run "npm run db:build".\n'

test('a sentence with exit code 1 that names the matter and the place is right', () => {
  expect(judgeSentence({ code: 1, printed: said }, /full/, /ravobit\.db/)).toEqual([])
})

test('going on, another code, a stack trace, a flood and missing words are told', () => {
  expect(judgeSentence({ code: undefined, printed: said })).toHaveLength(1)
  expect(judgeSentence({ code: 0, printed: said })).toEqual(['it ended with 0'])
  expect(judgeSentence({ code: null, printed: said })).toHaveLength(1)
  expect(judgeSentence({ code: 1, printed: 'Error: ENOSPC\n    at writeSync (node:fs:1:2)' })).toHaveLength(1)
  expect(judgeSentence({ code: 1, printed: 'x\n'.repeat(50) })).toEqual(['50 lines'])
  expect(judgeSentence({ code: 1, printed: said }, /read-only/)).toHaveLength(1)
})

const answer = (status: number, body: string, type = 'text/plain'): Answer => ({
  ...{ status, headers: new Map([['content-type', type]]), body: Buffer.from(body) },
})

test('without a store every answer is 503 with what to do, for programs as JSON', () => {
  const advice = 'Run "npm run db:build".'
  expect(judgeAdvice('/en', answer(503, advice))).toEqual([])
  expect(judgeAdvice('/api/v1/store.db', answer(503, advice, 'application/json'))).toEqual([])
  expect(judgeAdvice('/en', answer(500, advice))).toEqual(['500 for /en'])
  expect(judgeAdvice('/en', answer(200, advice))).toEqual(['200 for /en'])
  expect(judgeAdvice('/en', answer(503, 'Sorry.'))).toHaveLength(1)
  expect(judgeAdvice('/api/v1/store.db', answer(503, advice))).toHaveLength(1)
  expect(judgeAdvice('/en', 'closed')).toEqual(['closed for /en'])
})
