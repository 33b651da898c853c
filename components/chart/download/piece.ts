/** An SVG element as plain data. */
export interface Piece {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children?: readonly (Piece | string)[]
}

/** Writes an element and all it holds as XML. */
export function printPiece({ tag, attributes, children = [] }: Piece): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
  if (children.length === 0) return `<${tag}${written}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : printPiece(child)))
  return `<${tag}${written}>${inner.join('')}</${tag}>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them even when escaped
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text made safe for XML content and attributes. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
