import type { Labels } from '@/db/queries/labels'
import { Block } from '../ui/block'
import type { Desk } from '../words/desk'
import { Diagram } from './diagram'
import type { Family } from './family'
import { Steps } from './steps'

interface Props {
  readonly desk: Desk
  readonly id: string
  readonly family: Family
  readonly names: Labels
  /** Publishers by source. */
  readonly sources: Labels
  /** True of a body that exists no longer. */
  isFormer(id: string): boolean
}

/** Where a body comes from and what became of it, drawn and in words; nothing where nothing is known. */
export function Lineage({ desk, id, family, names, sources, isFormer }: Props) {
  if (family.steps.length === 0) return null
  return (
    <Block title={desk.t('lineage.title')} lead={desk.t('lineage.lead')}>
      {!family.isWhole && <p>{desk.t('lineage.nearest', { n: family.bodies.length })}</p>}
      <Diagram desk={desk} id={id} family={family} names={names} isFormer={isFormer} />
      <Steps desk={desk} family={family} names={names} sources={sources} />
    </Block>
  )
}
