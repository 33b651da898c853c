import type { Mutation } from '../mutation'

/** What stands where a file should, or beside it. */
const instead = (content: 'folder' | 'dangling link'): Mutation => {
  return (draft, random) => {
    const file = random.pick(draft.names)
    draft.set(file, content)
    return { what: `a ${content} in place of ${file}`, refusedAt: { file } }
  }
}

const gone: Mutation = (draft, random) => {
  const file = random.pick(draft.names)
  draft.remove(file)
  return { what: `no ${file}`, refusedAt: { file } }
}

const stray: Mutation = (draft, random) => {
  const file = random.pick([
    'claim.csv',
    'Claims.csv',
    'claims (copy).csv',
    '.csv',
    '\u202enames.csv',
    'x\ny.csv',
  ])
  draft.set(file, random.pick<string | 'folder'>(['a,b\n1,2\n', '', 'folder']))
  // A file system may take capitals for small letters.
  return { what: `a file ${JSON.stringify(file)} beside the others` }
}

const exchanged: Mutation = (draft, random) => {
  const [one, other] = [draft.anyFile(random), draft.anyFile(random)]
  const [first, second] = [draft.bytes(one), draft.bytes(other)]
  draft.set(one, second)
  draft.set(other, first)
  return { what: `${one} and ${other} exchanged`, ...(one !== other && { refusedAt: { file: one } }) }
}

export const places: readonly Mutation[] = [
  instead('folder'),
  instead('dangling link'),
  gone,
  stray,
  exchanged,
]
