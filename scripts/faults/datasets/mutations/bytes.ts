import type { Mutation } from '../mutation'

const flip: Mutation = (draft, random) => {
  const file = random.pick(draft.names)
  const bytes = Buffer.from(draft.bytes(file))
  const flips = random.integer(1, 4)
  for (let n = 0; n < flips && bytes.length > 0; n++) {
    const at = random.integer(0, bytes.length - 1)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.integer(0, 7))
  }
  draft.set(file, bytes)
  return { what: `${flips} bits of ${file} flipped` }
}

const truncate: Mutation = (draft, random) => {
  const file = random.pick(draft.names)
  const bytes = draft.bytes(file)
  const left = random.integer(0, bytes.length)
  draft.set(file, bytes.subarray(0, left))
  return { what: `${file} cut after ${left} bytes` }
}

const insert: Mutation = (draft, random) => {
  const file = random.pick(draft.names)
  const [what, bytes] = random.pick<readonly [string, string]>([
    ...[['NUL', '\0'] as const, ['a quote', '"'] as const, ['a carriage return', '\r'] as const],
    ...[['a line feed', '\n'] as const, ['a comma', ','] as const, ['half a letter', '\xd2'] as const],
    ...[['a surrogate', '\xed\xa0\x80'] as const, ['a line separator', '\xe2\x80\xa8'] as const],
  ])
  const before = draft.bytes(file)
  const at = random.integer(0, before.length)
  draft.set(file, Buffer.concat([before.subarray(0, at), Buffer.from(bytes, 'latin1'), before.subarray(at)]))
  return { what: `${what} put into ${file} at byte ${at}` }
}

const rewritten: readonly (readonly [string, (text: string) => Buffer | string])[] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR alone', (text) => text.replaceAll('\n', '\r')],
  ['a byte-order mark', (text) => `\ufeff${text}`],
  ['two byte-order marks', (text) => `\ufeff\ufeff${text}`],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['Latin-1', (text) => Buffer.from(text, 'latin1')],
  ['spaces at the ends of lines', (text) => text.replaceAll('\n', ' \n')],
  ['empty lines', (text) => text.replaceAll('\n', '\n\n')],
  ['nothing', () => ''],
  ['a web page', () => '<!doctype html><title>Not found</title>'],
  ['the beginning of an archive', () => Buffer.from('504b0304140008080800', 'hex')],
]

const rewrite: Mutation = (draft, random) => {
  const file = draft.anyFile(random)
  const [what, write] = random.pick(rewritten)
  draft.set(file, write(draft.text(file)))
  return { what: `${file} written as ${what}` }
}

const semicolons: Mutation = (draft, random) => {
  const file = draft.anyFile(random)
  const separator = random.pick([';', '\t', '|'])
  const lines = draft.records(file).map((cells) => cells.map(quoted(separator)).join(separator))
  draft.set(file, `${lines.join('\n')}\n`)
  // A file of one column is the same whatever separates columns.
  const several = (draft.records(file)[0]?.length ?? 0) > 1 || lines[0]?.includes(separator)
  return { what: `${file} with ${JSON.stringify(separator)}`, ...(several && { refusedAt: { file } }) }
}

const quoted = (separator: string) => (cell: string) =>
  cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

export const bytes: readonly Mutation[] = [flip, flip, truncate, insert, insert, rewrite, rewrite, semicolons]
