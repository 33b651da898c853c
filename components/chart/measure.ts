const narrow = /[\s.,:;'’`|!()[\]/il·–\-jIft]/u
const wide = /[mwMWшщжюфыЩШЖЮФЫМ@%—…]/u
const weightless = /[\p{M}\p{Cf}]/u

function em(character: string): number {
  if (weightless.test(character)) return 0
  if (narrow.test(character)) return 0.33
  if (wide.test(character)) return 0.86
  return /\p{Lu}/u.test(character) ? 0.68 : 0.57
}

/** About how many pixels a line of text takes; close enough to lay out without a browser. */
export function textWidth(text: string, size: number): number {
  let sum = 0
  for (const character of text) sum += em(character)
  return sum * size
}

/** The text, or as much of it as fits before an ellipsis. */
export function truncate(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const room = width - textWidth('…', size)
  let kept = ''
  let used = 0
  for (const character of text) {
    used += em(character) * size
    if (used > room) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** The text in lines that fit; a word longer than a line keeps its own. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

/** An address in lines that fit, broken before a sign that parts it where there is one near the end of the line. */
export function wrapAddress(address: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of address.split(/(?=[/?&=#%+-])/u)) {
    if (line && textWidth(line + part, size) > width) {
      lines.push(line)
      line = ''
    }
    for (const character of part) {
      if (line && textWidth(line + character, size) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line ? [...lines, line] : lines
}
