import type { Direction } from './chart-words'

/** A right-to-left text made safe inside the left-to-right plot, by Unicode isolates. */
export function isolate(text: string, dir: Direction): string {
  return dir === 'rtl' ? `\u2067${text}\u2069` : text
}

/** A text of any direction made safe inside a right-to-left sentence. */
export function isolateAny(text: string, dir: Direction): string {
  return dir === 'rtl' ? `\u2068${text}\u2069` : text
}

/** The lines of a wrapped text; one that begins within an isolate of any direction begins it anew. */
export function reopenIsolates(lines: readonly string[]): string[] {
  let open = ''
  return lines.map((line) => {
    const whole = open + line
    open = whole.lastIndexOf('\u2068') > whole.lastIndexOf('\u2069') ? '\u2068' : ''
    return whole
  })
}
