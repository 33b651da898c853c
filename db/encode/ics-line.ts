const encoder = new TextEncoder()
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

// What some reader takes for the end of a line; RFC 5545 writes every line break inside a text as `\n`.
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// RFC 5545 (section 3.1) knows no control character but the tab.
const controls = /(?![\t\n])\p{Cc}/gu

/**
 * Any text as a value of type TEXT (RFC 5545, section 3.3.11): line breaks of every kind become `\n`, other control
 * characters and half surrogate pairs are dropped or replaced.
 */
export const icsText = (text: string): string =>
  text
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/**
 * One content line with its CRLF.
 * @param name property with its parameters: `SUMMARY;LANGUAGE=ar`
 * @param value as its type wants it written: a TEXT through `icsText`
 */
export const contentLine = (name: string, value: string): string => `${fold(`${name}:${value}`)}\r\n`

const LINE = 75
const room = new Uint8Array(LINE)

/** Breaks a line into ones of at most 75 octets, each but the first after a space; no letter is cut. */
function fold(line: string): string {
  const lines: string[] = []
  const letters = graphemes.segment(line)
  let start = 0
  for (let octets = LINE; ; octets = LINE - 1) {
    const { read } = encoder.encodeInto(line.slice(start, start + octets), room.subarray(0, octets))
    const fits = start + read
    if (fits >= line.length) return [...lines, line.slice(start)].join('\r\n ')
    const letter = letters.containing(fits)?.index ?? fits
    // A letter with more marks than fit one line is cut between two of them.
    const end = letter > start ? letter : fits
    lines.push(line.slice(start, end))
    start = end
  }
}
