/**
 * The arguments of an ICU message, as `name:type`: `{n, plural, one {# year}}` has `n:plural`. Tags of rich text
 * count too. What languages may differ in (plural categories, order, number of uses) is left out.
 * @throws Error when braces do not match.
 */
export function placeholders(message: string): Set<string> {
  const found = new Set<string>()
  readText(withoutQuotes(message), 0, 0, found)
  for (const tag of message.matchAll(/<(\w+)>/g)) found.add(`<${tag[1]}>`)
  return found
}

// Apostrophes hide braces: '{' is a brace, '' is an apostrophe.
const withoutQuotes = (message: string) => message.replaceAll("''", '').replace(/'[{}<|#][^']*('|$)/g, '')

function readText(text: string, from: number, depth: number, found: Set<string>): number {
  let at = from
  while (at < text.length) {
    if (text[at] === '}' && depth > 0) return at + 1
    if (text[at] === '}') throw new Error('a } without its {')
    at = text[at] === '{' ? readArgument(text, at + 1, depth, found) : at + 1
  }
  if (depth > 0) throw new Error('a { without its }')
  return at
}

function readArgument(text: string, from: number, depth: number, found: Set<string>): number {
  const head = /^\s*([\w-]+)\s*(?:,\s*(\w+)\s*)?(,|\})/.exec(text.slice(from))
  if (!head) throw new Error(`no argument name after { at ${from}`)
  const [all, name, type = 'text', end] = head
  found.add(`${name}:${type}`)
  return end === '}' ? from + all.length : readChoices(text, from + all.length, depth, found)
}

function readChoices(text: string, from: number, depth: number, found: Set<string>): number {
  let at = from
  while (at < text.length) {
    if (text[at] === '}') return at + 1
    at = text[at] === '{' ? readText(text, at + 1, depth + 1, found) : at + 1
  }
  throw new Error('a { without its }')
}
