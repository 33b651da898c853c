// XML 1.0 (section 2.2) has no way to write most of these, not even as references, and advises against the others.
const forbidden = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu
// A reader of XML makes \n of every other line end, and blanks of line ends and tabs in an attribute, unless they are
// references.
const special = /[&<>\r\u2028]/g
const specialInAttributes = /[&<>"\t\n\r\u2028]/g
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const reference = (character: string) => names[character] ?? `&#${character.charCodeAt(0)};`
const writable = (text: string) => text.toWellFormed().replace(forbidden, '')

/** Any text inside an element of XML 1.0; characters that XML forbids are dropped. */
const xmlText = (text: string): string => writable(text).replace(special, reference)

/** The same inside an attribute in double quotes. */
export const xmlAttribute = (text: string): string => writable(text).replace(specialInAttributes, reference)

type Attributes = Readonly<Record<string, string | undefined>>

/** One element with text inside, or with none; an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, text?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${xmlAttribute(value)}"`,
  )
  const start = `<${name}${written.join('')}`
  return text === undefined ? `${start}/>\n` : `${start}>${xmlText(text)}</${name}>\n`
}
