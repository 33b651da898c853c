/** True where a text has a letter of a `unicode-range` such as `U+0600-06FF,U+200C`; an empty range is every letter. */
export function covers(range: string, text: string): boolean {
  if (range.trim() === '') return true
  const spans = range.split(',').map(spanOf)
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (spans.some(([from, to]) => from <= point && point <= to)) return true
  }
  return false
}

function spanOf(part: string): readonly [number, number] {
  const [from = '', to = from] = part.trim().replace(/^u\+/i, '').split('-')
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)]
}
