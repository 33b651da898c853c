/** Some bytes of a file, from 0, both ends included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Which bytes of a file are asked for (RFC 9110, 14.2); undefined for all of them, which several ranges at once, and the
 * rest of another file than this one, come to as well.
 * @param etag names the bytes of the file
 * @param size of the file in bytes
 */
export function askedRange(request: Request, etag: string, size: number): ByteRange | 'none' | undefined {
  const condition = request.headers.get('if-range')
  if (request.method !== 'GET' || (condition !== null && condition !== etag)) return undefined
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(request.headers.get('range') ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start <= end ? { start, end } : 'none'
}
