import { expect, test } from 'vitest'
import { readOptions } from './options'

const read = (...args: string[]) => readOptions(args, ['requests', 'kills'])

test('reads what is asked for', () => {
  expect(read('requests', '--seed', '7', '--count', '50', '--first', '3')).toEqual({
    ...{ name: 'requests', quick: false, seed: 7, first: 3, count: 50 },
  })
  expect(read('kills', '--quick')).toMatchObject({ name: 'kills', quick: true })
  expect(read('quick')).toMatchObject({ name: 'quick', quick: true })
  expect(read('requests', '--url', 'http://localhost:3000/en')).toMatchObject({
    url: 'http://localhost:3000',
  })
})

const refused: readonly (readonly [string[], string])[] = [
  [[], 'Say which one.'],
  [['request'], 'There is no "request".'],
  [['requests', '--count', 'many'], '--count is "many"'],
  [['requests', '--uri', 'x'], '--uri'],
  [['requests', '--url', 'https://ministry.example'], 'only a server on this machine'],
  [['requests', '--url', 'http://127.0.0.1.evil.example'], 'only a server on this machine'],
]
test.each(refused)('refuses %j', (args, says) => {
  expect(() => read(...args)).toThrow(says)
  expect(() => read(...args)).toThrow('usage: npm run faults')
})
