import { lottery, type Random } from '../../generate/random'
import type { Line } from '../wire/request'
import { oddText } from './odd-text'

/** Header lines that somebody with bad intentions sends; some of them cannot stand in a head at all. */
export const hostileLines = (random: Random): readonly Line[] =>
  Array.from({ length: random.integer(0, 4) }, () => kind(random)(random))

const values = (name: string, ...all: readonly string[]) => {
  return (random: Random): Line => [name, random.chance(0.7) ? random.pick(all) : oddText(random)]
}

const hosts = [
  'evil.example',
  'evil.example, b',
  '',
  'localhost:0',
  '127.0.0.1:99999',
  'a b',
  '[::1',
  'xn--a',
  '@',
  '/',
]

const kind = lottery<(random: Random) => Line>([
  [values('X-Forwarded-Host', ...hosts), 4],
  [values('X-Forwarded-Proto', 'https', 'http,https', 'javascript', ''), 3],
  [values('X-Forwarded-For', '1.2.3.4', '::1', 'x', '1.2.3.4, '.repeat(300)), 2],
  [values('Forwarded', 'for=1.2.3.4;host=evil.example;proto=https', 'for="_x"', ';;;'), 2],
  [values('Host', ...hosts), 3],
  [() => 'X-Forwarded-Host;', 2],
  [values('Accept-Encoding', 'br', 'gzip;q=0', 'identity;q=0, *;q=0', 'gzip, '.repeat(400), '*'), 4],
  [values('Accept-Language', 'ar;q=0, en', 'x'.repeat(4000), '*;q=2', 'ar,'.repeat(900)), 2],
  [values('If-None-Match', '*', '"a"', 'W/"a", '.repeat(500), '"'), 3],
  [values('If-Modified-Since', 'x', 'Thu, 01 Jan 1970 00:00:00 GMT', '9'.repeat(400)), 2],
  [values('Range', 'bytes=0-', 'bytes=-1', 'bytes=9-1', `bytes=${'0-1,'.repeat(900)}`, 'rows=1-2'), 4],
  [values('Content-Security-Policy', "script-src 'nonce-evil'", `script-src 'nonce-${'e'.repeat(9000)}'`), 2],
  [values('Cookie', 'a=b', '__prerender_bypass=1', `a=${'c'.repeat(9000)}`, ';;=', 'NEXT_LOCALE=ar'), 3],
  [values('RSC', '1', ''), 2],
  [values('Next-Router-State-Tree', '%5B%22%22%5D', '[', 'x'.repeat(5000), encodeURIComponent('[".."]')), 2],
  [values('Next-Router-Prefetch', '1', '2'), 1],
  [values('Next-Router-Segment-Prefetch', '/_tree', '/../x', '__PAGE__'), 1],
  [values('Next-Action', '0'.repeat(40), 'x', '__proto__'), 2],
  [values('X-Middleware-Subrequest', 'proxy:proxy:proxy:proxy:proxy', 'middleware'), 2],
  [values('X-Middleware-Rewrite', '/en', 'http://evil.example/'), 1],
  [values('X-Nextjs-Data', '1'), 1],
  [values('X-Matched-Path', '/en/kaz-tjk', '/_error'), 1],
  [values('X-Ravobit-Nowhere', '1', ''), 2],
  [values('X-Ravobit-Accept-Encoding', 'gzip', 'br'), 1],
  [values('Expect', '100-continue', '200-ok'), 1],
  [values('Upgrade', 'websocket', 'h2c', 'TLS/1.3'), 1],
  [values('Connection', 'close', 'upgrade', 'keep-alive, host', 'x'.repeat(2000)), 2],
  [values('Origin', 'null', 'https://evil.example'), 1],
  [(random) => [`X-${'n'.repeat(random.integer(1, 400))}`, 'v'.repeat(random.integer(0, 20_000))], 1],
  [(random) => Array.from({ length: random.integer(50, 1500) }, (_, n) => `X-${n}: ${n}`).join('\r\n'), 1],
  [(random) => `${oddText(random)}: ${oddText(random)}`, 2],
])
