import type { Mutation } from '../mutation'

const BODIES = 12_000

/** Twelve thousand bodies, each the successor of the one before it; the first has signed something. */
export const chain: Mutation = (draft) => {
  const add = (file: string, record: (n: number) => Readonly<Record<string, string>>, count = BODIES) => {
    const records = draft.records(file)
    const header = records[0] ?? []
    const added = Array.from({ length: count }, (_, n) => header.map((column) => record(n)[column] ?? ''))
    draft.setRecords(file, [...records, ...added])
  }
  const source = draft.records('sources.csv')[1]?.[0] ?? ''
  add('institutions.csv', (n) => ({ id: `chain-${n}`, country_id: 'KAZ', kind: 'ministry' }))
  add('names.csv', (n) => ({
    ...{
      subject: 'institution',
      subject_id: `chain-${n}`,
      language: 'en',
      text: `Body ${n}`,
      origin: 'source',
    },
  }))
  const link = (n: number) => ({
    from_id: `chain-${n}`,
    to_id: `chain-${n + 1}`,
    kind: 'renamed',
    source_id: source,
  })
  add('institution_links.csv', link, BODIES - 1)
  const agreement = draft.records('agreements.csv')[1]?.[0] ?? ''
  add('agreement_parties.csv', () => ({ agreement_id: agreement, institution_id: 'chain-0' }), 1)
  return { what: `a chain of ${BODIES} bodies` }
}
