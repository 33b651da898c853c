import type { Random } from '../../../generate/random'
import type { Mutation } from '../mutation'

const of = (
  what: string,
  change: (header: string[], place: number, random: Random) => string[],
): Mutation => {
  return (draft, random) => {
    const file = draft.anyFile(random)
    const [header = [], ...rest] = draft.records(file)
    const place = random.integer(0, Math.max(0, header.length - 1))
    draft.setRecords(file, [change(header, place, random), ...rest])
    return { what: `${file}: ${what} ${header[place]}`, refusedAt: { file, line: 1 } }
  }
}

const inOtherOrder: Mutation = (draft, random) => {
  const file = draft.anyFile(random)
  const records = draft.records(file)
  draft.setRecords(
    file,
    records.map((cells) => [...cells].reverse()),
  )
  return { what: `${file}: columns in reverse order` }
}

export const headers: readonly Mutation[] = [
  of('another name for', (header, place, random) =>
    header.with(
      place,
      random.pick(['nmae', '', ' ', 'Id', '__proto__', 'constructor', '\u202ename', 'x'.repeat(500)]),
    ),
  ),
  of('no name for', (header, place) => header.with(place, '')),
  of('another name, one letter away, for', (header, place) => header.with(place, `${header[place]}x`)),
  of('twice the name', (header, place) =>
    header.length > 1
      ? header.with((place + 1) % header.length, header[place] ?? '')
      : [...header, ...header],
  ),
  of('capitals for', (header, place) => header.with(place, (header[place] ?? '').toUpperCase())),
  inOtherOrder,
]
