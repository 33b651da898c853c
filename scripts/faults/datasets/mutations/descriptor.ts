import type { Mutation } from '../mutation'

const file = 'datapackage.json'

const linesOf = (text: string) => text.split('\n')

/** JSON with one line spoilt. */
const badLine: Mutation = (draft, random) => {
  const lines = linesOf(draft.text(file))
  // A key in the middle: what is wrong is seen on this line and on no other.
  const keyed = lines.flatMap((line, n) => (/^\s*"\w+": .+,$/.test(line) ? [n] : []))
  const n = keyed.length > 0 ? random.pick(keyed) : 0
  const line = lines[n] ?? ''
  const change = random.pick<(line: string) => string>([
    (text) => text.replace(':', ''),
    (text) => text.replace(':', ' = '),
    (text) => text.replace('"', "'"),
    (text) => `${text},`,
    (text) => `// ${text.trim()}`,
  ])
  draft.set(file, lines.with(n, change(line)).join('\n'))
  return {
    what: `${file}:${n + 1} is ${JSON.stringify(change(line).trim())}`,
    refusedAt: { file, line: n + 1 },
  }
}

/** Good JSON that does not describe a dataset. */
const otherValue: Mutation = (draft, random) => {
  let about: Record<string, unknown>
  try {
    about = JSON.parse(draft.text(file))
  } catch {
    return { what: 'nothing' }
  }
  const key = random.pick(['title', 'created', 'licenses', 'ravobit', 'resources'])
  const value = random.pick<unknown>([
    null,
    1,
    '',
    [],
    {},
    [null],
    [{}],
    { pairs: ['tjk-kaz'] },
    'x'.repeat(73_000),
    '\u202e',
  ])
  const good = key === 'title' && typeof value === 'string' && value !== '' && value !== '\u202e'
  draft.set(file, JSON.stringify({ ...about, [key]: value }, null, 2))
  return {
    what: `${file}: ${key} is ${JSON.stringify(value).slice(0, 40)}`,
    ...(!good && { refusedAt: { file } }),
  }
}

const whole: Mutation = (draft, random) => {
  const text = random.pick([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '1',
    '{}',
    '{"resources":[]}',
    '['.repeat(50_000),
    '\ufeff{}',
  ])
  draft.set(file, text)
  return { what: `${file} is ${JSON.stringify(text.slice(0, 20))}`, refusedAt: { file } }
}

export const descriptor: readonly Mutation[] = [badLine, badLine, badLine, otherValue, otherValue, whole]
