import { lottery, type Random } from '../../generate/random'
import type { Line } from '../wire/request'

/** What a header of a poisoned request is made of. */
interface Poison {
  readonly random: Random
  /** A word that stands nowhere else: found in an answer, it shows which request it came from. */
  readonly word: string
}

type Drawn = (poison: Poison) => readonly Line[]

const one = (name: string, ...values: readonly ((poison: Poison) => string)[]): Drawn => {
  return (poison) => [[name, poison.random.pick(values)(poison)]]
}

const word = ({ word }: Poison) => word
const host = ({ word }: Poison) => `${word}.example`
const empty = () => ''
const long = ({ word }: Poison) => word.repeat(Math.ceil(30_000 / word.length))
const list = ({ word }: Poison) => Array(40).fill(`${word}.example`).join(', ')
const says =
  (...texts: readonly string[]) =>
  ({ random }: Poison) =>
    random.pick(texts)
const tree = ({ word }: Poison) =>
  encodeURIComponent(
    JSON.stringify(['', { children: [word, { children: ['__PAGE__', {}] }] }, null, null, true]),
  )

const kind = lottery<Drawn>([
  [one('X-Forwarded-Host', host, empty, list, word, long), 8],
  [one('X-Forwarded-Proto', word, empty, says('https', 'http, https', 'javascript')), 5],
  [one('X-Forwarded-Port', word, empty, says('1', '443', '99999')), 3],
  [one('X-Forwarded-For', word, empty, says('10.0.0.1', '::1'), list), 3],
  [one('X-Forwarded-Prefix', ({ word }) => `/${word}`, empty), 2],
  [one('X-Forwarded-Server', host, empty), 1],
  [one('Forwarded', ({ word }) => `for=1.2.3.4;host=${word}.example;proto=https`, empty, word), 4],
  [one('X-Original-URL', ({ word }) => `/${word}`), 2],
  [one('X-Rewrite-URL', ({ word }) => `/${word}`), 1],
  [one('X-Host', host), 1],
  [one('X-Forwarded-Host', empty), 6],
  [one('X-Forwarded-Proto', empty), 2],
  [() => ['X-Forwarded-Host;'], 1],
  [
    ({ word }) => [
      ['X-Forwarded-Host', `${word}.example`],
      ['X-Forwarded-Host', 'b.example'],
    ],
    2,
  ],
  [
    one(
      'Content-Security-Policy',
      ({ word }) => `script-src 'nonce-${word}'`,
      ({ word }) => `default-src 'self'; script-src 'nonce-${word.repeat(3000)}'`,
    ),
    6,
  ],
  [one('Content-Security-Policy-Report-Only', ({ word }) => `script-src 'nonce-${word}'`), 2],
  [one('RSC', says('1', '0'), empty, word), 3],
  [one('Next-Router-State-Tree', tree, word, empty, long), 4],
  [one('Next-Router-Prefetch', says('1', '2'), word), 3],
  [one('Next-Router-Segment-Prefetch', says('/_tree', '/_index'), word), 3],
  [one('Next-Url', ({ word }) => `/${word}`, says('/en/kaz-tjk', '/ar')), 3],
  [one('Next-HMR-Refresh', says('1'), word), 1],
  [one('Next-Action', ({ word }) => word.padEnd(42, '0'), empty), 2],
  [one('X-Nextjs-Data', says('1'), word), 3],
  [one('X-Nextjs-Postponed', says('1'), word), 2],
  [one('X-Nextjs-Html-Request-Id', word), 2],
  [one('X-Nextjs-Request-Id', word), 2],
  [one('X-Middleware-Subrequest', says('proxy:proxy:proxy:proxy:proxy', 'src/proxy'), word), 3],
  [one('X-Middleware-Rewrite', ({ word }) => `/${word}`, says('/ar/kaz-tjk')), 2],
  [one('X-Middleware-Override-Headers', says('host'), word), 2],
  [one('X-Middleware-Request-Host', host), 1],
  [one('X-Middleware-Next', says('1')), 1],
  [one('X-Matched-Path', says('/ar/kaz-tjk', '/_error'), ({ word }) => `/${word}`), 2],
  [one('X-Invoke-Path', ({ word }) => `/${word}`), 1],
  [one('X-Invoke-Status', says('404', '500')), 1],
  [one('X-Prerender-Revalidate', word), 1],
  [one('X-Ravobit-Nowhere', says('1'), empty, word), 4],
  [one('X-Ravobit-Accept-Encoding', says('gzip', 'identity'), word), 2],
  [one('X-Ravobit-Origin', host), 2],
  [one('X-Ravobit-Base-Path', ({ word }) => `/${word}`), 1],
  [
    one(
      'Cookie',
      ({ word }) => `NEXT_LOCALE=${word}`,
      says('NEXT_LOCALE=ar', '__prerender_bypass=1; __next_preview_data=1'),
      long,
    ),
    4,
  ],
  [one('Accept', says('text/x-component', 'application/json', 'image/png'), word, empty), 3],
  [one('Accept-Language', says('ar', 'ru;q=0.5', '*'), word, empty, list), 4],
  [one('Accept-Charset', says('utf-7', 'iso-8859-6'), word), 1],
  [one('User-Agent', word, long, says('Googlebot/2.1', 'facebookexternalhit/1.1'), empty), 4],
  [one('Referer', ({ word }) => `https://${word}.example/`), 2],
  [one('Origin', ({ word }) => `https://${word}.example`, says('null')), 3],
  [one('Purpose', says('prefetch')), 1],
  [one('Range', says('bytes=0-10', 'bytes=-5')), 2],
  [one('If-None-Match', ({ word }) => `"${word}"`, says('*')), 3],
  [one('If-Modified-Since', says('Fri, 01 Jan 2100 00:00:00 GMT')), 1],
  [one('Cache-Control', says('no-cache', 'only-if-cached')), 1],
  [one('Authorization', ({ word }) => `Bearer ${word}`), 1],
  [one('X-HTTP-Method-Override', says('POST', 'DELETE')), 1],
  [one('Via', ({ word }) => `1.1 ${word}`), 1],
])

/** Mostly few: of many, one may make a request another than the one that is kept. */
const counts = [1, 1, 1, 2, 2, 3, 4, 6, 8]

/** One to eight headers with which somebody would change what others read. */
export const poisonLines = (random: Random, word: string): readonly Line[] =>
  Array.from({ length: random.pick(counts) }, () => kind(random)({ random, word })).flat()
