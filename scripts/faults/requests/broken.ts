import type { Random } from '../../generate/random'

const host = 'Host: 127.0.0.1'
const body = 'x'.repeat(2000)

/** Bytes that look like a request as little as they can, or as much as they can without being one. */
const broken: readonly ((random: Random) => string)[] = [
  () => 'GET\r\n\r\n',
  () => `GET /en\r\n${host}\r\n\r\n`,
  () => `GET /en HTTP/0.9\r\n${host}\r\n\r\n`,
  () => `GET /en HTTP/3.0\r\n${host}\r\n\r\n`,
  () => `GET  /en  HTTP/1.1\r\n${host}\r\n\r\n`,
  () => `GET /en HTTP/1.1\n${host}\n\n`,
  () => `GET /en\0 HTTP/1.1\r\n${host}\r\n\r\n`,
  () => `GET /en HTTP/1.1\r\n${host}\r\nno colon\r\n\r\n`,
  () => `GET /en HTTP/1.1\r\n${host}\r\nX : 1\r\n\r\n`,
  () => `GET /en HTTP/1.1\r\n${host}\r\nX: a\0b\r\n\r\n`,
  () => `GET /en HTTP/1.1\r\n${host}\r\nX: a\r\n folded\r\n\r\n`,
  () => `GET /en HTTP/1.1\r\n${host}\r\n${host}\r\n\r\n`,
  () => 'GET /en HTTP/1.1\r\n\r\n',
  () => `POST /en HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello`,
  () => `POST /en HTTP/1.1\r\n${host}\r\nContent-Length: -1\r\n\r\n`,
  () => `POST /en HTTP/1.1\r\n${host}\r\nContent-Length: 99999999999999999999\r\n\r\n${body}`,
  () =>
    `POST /en HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x`,
  () => `POST /en HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n`,
  () => `POST /en HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff0\r\n${body}`,
  () => `POST /en HTTP/1.1\r\n${host}\r\nTransfer-Encoding: gzip, chunked, xchunked\r\n\r\n0\r\n\r\n`,
  () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  () => '\x05\x01\x00',
  () => '\r\n\r\n\r\n',
  () => `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n\r\n`,
  (random) => `GET /${'a'.repeat(random.integer(65_000, 200_000))} HTTP/1.1\r\n${host}\r\n\r\n`,
  (random) => `GET /en HTTP/1.1\r\n${host}\r\n${'X: y\r\n'.repeat(random.integer(2000, 20_000))}\r\n`,
  (random) =>
    Array.from({ length: random.integer(1, 4000) }, () => String.fromCharCode(random.integer(0, 255))).join(
      '',
    ),
]

/** One of them. */
export const brokenBytes = (random: Random): Buffer => Buffer.from(random.pick(broken)(random), 'latin1')
