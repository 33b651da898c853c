import { lottery, type Random } from '../../generate/random'

/** Pieces of addresses and headers on which programs have tripped before. */
const pieces: readonly string[] = [
  ...[
    '%',
    '%%',
    '%zz',
    '%0',
    '%00',
    '%0d%0aX-Pzn:%201',
    '%2e%2e%2f',
    '%252e',
    '%c0%af',
    '%ff%fe',
    '%ed%a0%80',
  ],
  ...['%E2%80%AE', '%F0%9F%87%B0', '%D2%9A%D0%B0%D0%B7', '%D9%83', '\xe9', '\xff', '\x7f'],
  ...[
    '..',
    '.',
    '...',
    '//',
    '\\',
    ';a=b',
    '~',
    '*',
    '|',
    '^',
    '`',
    '"',
    "'",
    '<script>',
    '{{7*7}}',
    '$%7B7*7%7D',
  ],
  ...["'%20or%201=1--", '=1+1', '@SUM(A1)', '-1', '0', '1e309', 'NaN', '9007199254740993', '٢٠٢٣', 'null'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'prototype',
    'hasOwnProperty',
    'undefined',
    'true',
    '[]',
    '[object]',
  ],
].map((piece) => Buffer.from(piece, 'utf8').toString('latin1'))

/** One of them, or several joined, or a letter many times over. */
export const oddText: (random: Random) => string = (random) => kind(random)(random)

const kind = lottery<(random: Random) => string>([
  [(random) => random.pick(pieces), 12],
  [(random) => Array.from({ length: random.integer(2, 6) }, () => random.pick(pieces)).join(''), 5],
  [(random) => random.pick(['a', '%41', '/', '0', ',', '-']).repeat(random.integer(100, 3000)), 1],
])
