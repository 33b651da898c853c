import type { Mutation } from '../mutation'

/** Mutations of one file's records, the header being the first. */
const of = (
  what: string,
  change: (records: string[][], pick: (from: number) => number) => string[][],
): Mutation => {
  return (draft, random) => {
    const file = draft.anyFile(random)
    const records = draft.records(file)
    const pick = (from: number) => (records.length > from ? random.integer(from, records.length - 1) : 0)
    draft.setRecords(file, change(records, pick))
    return { what: `${file}: ${what}` }
  }
}

const at = <T>(all: readonly T[], place: number): T[] => all.slice(place, place + 1)

export const records: readonly Mutation[] = [
  of('a record removed', (all, pick) => all.toSpliced(pick(1), 1)),
  of('a record twice', (all, pick) => [...all, ...at(all, pick(1))]),
  of('in reverse order', ([header = [], ...rest]) => [header, ...rest.reverse()]),
  of('two records swapped', (all, pick) => {
    const [one, other] = [pick(1), pick(1)]
    return all.with(one, all[other] ?? []).with(other, all[one] ?? [])
  }),
  of('half of the records', (all, pick) => all.slice(0, Math.max(1, pick(1)))),
  of('only the header', (all) => all.slice(0, 1)),
  of('no header', (all) => all.slice(1)),
  of('the header twice', (all) => [...at(all, 0), ...all]),
  of('a cell too many', (all, pick) => {
    const place = pick(0)
    return all.with(place, [...(all[place] ?? []), 'more'])
  }),
  of('a cell too few', (all, pick) => {
    const place = pick(0)
    return all.with(place, (all[place] ?? []).slice(1))
  }),
  of('a record of empty cells', (all) => [...all, (all[0] ?? []).map(() => '')]),
  of('a thousand times the last record', (all) => [...all, ...Array<string[]>(1000).fill(all.at(-1) ?? [])]),
]
