import { isUtf8 } from 'node:buffer'
import { FileFault } from './file-fault'

/** The text of a file; a byte-order mark is no part of it. @throws FileFault unless it is UTF-8 without NUL */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isWide) throw new FileFault('is UTF-16: expected UTF-8')
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw new FileFault('has a NUL: expected text in UTF-8, and no other encoding', lineOf(bytes, zero))
  if (!isUtf8(bytes)) throw new FileFault('is not UTF-8: expected UTF-8 throughout', firstBadLine(bytes))
  return new TextDecoder().decode(bytes)
}

const BREAK = 0x0a

function lineOf(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).reduce((line, byte) => line + Number(byte === BREAK), 1)
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(BREAK, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}
