import { expect, test } from 'vitest'
import { compareMessages, flatten } from './messages'
import { placeholders } from './placeholders'

test.each([
  ['plain', []],
  ['{name} and {n, number, ::compact}', ['name:text', 'n:number']],
  ['{n, plural, =0 {none} one {# of {total}} other {#}}', ['n:plural', 'total:text']],
  ["it''s '{'not'}' one", []],
  ['see <link>{what}</link>', ['what:text', '<link>']],
  [
    '{n, selectordinal, other {#th}} of {kind, select, a {A} other {{total}}}',
    ['n:selectordinal', 'kind:select', 'total:text'],
  ],
  ['n}', []],
])('%s has %j', (message, expected) => {
  expect([...placeholders(message)].sort()).toEqual([...expected].sort())
})

test.each(['{n', '{n, plural, one {#}', '{n, plural, one {#}}', '{n, plurl}', '<b>{n}', '{}'])(
  '%s is refused',
  (message) => {
    expect(() => placeholders(message)).toThrow()
  },
)

const compare = (other: object, english: object) =>
  compareMessages('ar', new Map(flatten(other)), new Map(flatten(english)))

test('the same keys with the same placeholders pass, whatever the plural forms', () => {
  const english = { a: { b: '{n, plural, one {# year} other {# years}}' } }
  expect(compare({ a: { b: '{n, plural, zero {0} few {#} other {#}}' } }, english)).toEqual([])
})

test('every difference is named', () => {
  expect(compare({ b: ' ', c: '{m}', d: '{', e: 'new' }, { a: 'x', b: 'x', c: '{n}', d: 'x' })).toEqual([
    'ar: a is missing',
    'ar: b is empty',
    'ar: c differs from en in m:text, n:text',
    expect.stringContaining('ar: d: SyntaxError'),
    'ar: e is not in en',
  ])
})
