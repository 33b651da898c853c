import { expect, test } from 'vitest'
import { type Answer, AnswerReader } from './answer'
import { isFailure } from './refusal'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const seen = ({ status, body }: Answer) => [status, body.toString('latin1')]

const all = [
  'HTTP/1.1 100 Continue\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n',
  'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n',
  'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n',
].join('')
const wanted = [
  [200, 'page'],
  [200, 'abcde'],
  [200, ''],
  [304, ''],
  [503, ''],
]

test.each([1, 7, 1000])('answers are taken apart from pieces of %i bytes', (size) => {
  const reader = new AnswerReader()
  reader.expect('GET', 'GET', 'HEAD', 'GET', 'GET')
  const found: Answer[] = []
  for (let at = 0; at < all.length; at += size) found.push(...reader.push(bytes(all.slice(at, at + size))))
  expect(found.map(seen)).toEqual(wanted)
})

test('an answer may end with its connection; one that was cut is none', () => {
  const whole = new AnswerReader()
  expect(whole.push(bytes('HTTP/1.0 400 Bad\r\n\r\nwhy'))).toEqual([])
  expect(whole.end()?.body.toString()).toBe('why')
  const cut = new AnswerReader()
  expect(cut.push(bytes('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'))).toEqual([])
  expect(cut.end()).toBeUndefined()
})

test('bytes that are no answer are an error', () => {
  expect(() => new AnswerReader().push(bytes('hello\r\n\r\n'))).toThrow('hello')
})

test('only a 503 that says when to come back is no failure', () => {
  const failure = (status: number, ...headers: [string, string][]) =>
    isFailure({ status, headers: new Map(headers), body: Buffer.alloc(0) })
  expect(failure(500)).toBe(true)
  expect(failure(503)).toBe(true)
  expect(failure(502, ['retry-after', '1'])).toBe(true)
  expect(failure(503, ['retry-after', '1'])).toBe(false)
  expect(failure(404)).toBe(false)
})
