import type { FileRow } from '../../db/compile/tables'
import type { Body } from './bodies'
import { lottery, type Random } from './random'

type Kind = FileRow<'agreement_links'>['kind']

const SHARE_LINKED = 0.1

const drawKind = lottery<Kind>([
  ['renews', 35],
  ['replaces', 25],
  ['amends', 25],
  ['implements', 15],
])

/** Links one agreement in ten to the one before it of the same first party, as its own source has it. */
export function linker(random: Random) {
  const latest = new Map<string, { readonly id: string; readonly day: string }>()
  return (
    id: string,
    day: string,
    parties: readonly Body[],
    source_id: string,
  ): FileRow<'agreement_links'> | undefined => {
    const party = parties[0]?.id ?? ''
    const earlier = latest.get(party)
    latest.set(party, { id, day })
    if (!earlier || earlier.day >= day || !random.chance(SHARE_LINKED)) return undefined
    return { from_id: id, to_id: earlier.id, kind: drawKind(random), source_id, note: null }
  }
}
