import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Answer } from '../wire/answer'
import { attemptOf } from './attempt'
import { compare, textOf } from './compare'

const pushed = (data: string) => `<script>self.__next_f.push([1,${JSON.stringify(data)}])</script>`
const html = (...parts: string[]) => `<!DOCTYPE html><html><body>${parts.join('')}</body></html>`
const answer = (body: string, headers: Record<string, string> = {}, status = 200): Answer => ({
  ...{ status, headers: new Map(Object.entries({ 'content-type': 'text/html', ...headers })) },
  body: headers['content-encoding'] === 'gzip' ? gzipSync(body) : Buffer.from(body),
})

const page = html(
  '<p>Trade</p>',
  pushed('1:["$","p",null,{"children":"Trade"}]\n'),
  pushed('2:I[55,"Filter"]\n'),
)

test('equal bytes are the same, whatever the moment', () => {
  expect(compare(answer(page, { date: 'a' }), answer(page, { date: 'b' }))).toBe('the same')
})

test('a page in other pieces says the same', () => {
  const other = html(
    '<link rel="preload" href="/a.woff2"/><p>Trade</p>',
    pushed('1a:I[55,"Filter"]\n1b:["$","p",null,{"children":"Tra'),
    pushed('de"}]\n'),
  )
  expect(compare(answer(other, { etag: '"b"', link: '</a.css>' }), answer(page, { etag: '"a"' }))).toBe(
    'in other pieces',
  )
})

const poisoned: readonly (readonly [string, Answer])[] = [
  ['a nonce', answer(page.replace('<script>', '<script nonce="evil">'))],
  ['another host in its text', answer(page.replace('<p>Trade', '<p>http://evil.example'))],
  ['another host in its data', answer(page.replace('\\"Trade', '\\"http://evil.example'))],
  ['something less', answer(page.replace('<p>Trade</p>', ''))],
  ['another header', answer(page, { 'content-language': 'ar' })],
  ['another status', answer(page, {}, 404)],
]
test.each(poisoned)('%s is a change', (_, seen) => {
  expect(compare(seen, answer(page))).toHaveProperty('other')
})

test('silence is a change, and words are found in what is compressed', () => {
  expect(compare('silent', answer(page))).toHaveProperty('other')
  expect(textOf(answer('pzn7x', { 'content-encoding': 'gzip' }))).toContain('pzn7x')
  expect(textOf(answer('', { location: '/pzn7x' }))).toContain('pzn7x')
})

test('the plain reader asks for the very page that was poisoned', () => {
  for (let number = 0; number < 300; number++) {
    const { poisoned, plain, word } = attemptOf(11, number)
    expect(plain.target).toBe(poisoned.target)
    expect(JSON.stringify(plain)).not.toContain(word)
  }
  expect(attemptOf(11, 7)).toEqual(attemptOf(11, 7))
})
