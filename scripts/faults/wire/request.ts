/** A header, or any line that stands where one should: bytes are written as Latin letters. */
export type Line = readonly [name: string, value: string] | string

export interface Request {
  readonly method?: string
  readonly target: string
  readonly lines?: readonly Line[]
  readonly body?: string
}

/** The head and body of a request exactly as they are said: nothing is added, checked or put right. */
export function bytesOf({ method = 'GET', target, lines = [], body = '' }: Request): Buffer {
  const written = lines.map((line) => (typeof line === 'string' ? line : `${line[0]}: ${line[1]}`))
  return Buffer.from([`${method} ${target} HTTP/1.1`, ...written, '', body].join('\r\n'), 'latin1')
}
