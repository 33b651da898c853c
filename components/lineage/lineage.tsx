import type { Lineage as Successions } from '@/db/queries/lineage'
import { Block } from '../ui/block'
import type { Desk } from '../words/desk'
import type { Names } from '../words/names'
import { Diagram } from './diagram'
import { familyOf } from './family'
import { Steps } from './steps'

interface Props {
  readonly desk: Desk
  readonly id: string
  readonly lineage: Successions
  readonly names: Names
  /** Publishers by source. */
  readonly sources: Names
}

/** Where a body comes from and what became of it, drawn and in words; nothing where nothing is known. */
export function Lineage({ desk, id, lineage, names, sources }: Props) {
  const family = familyOf(lineage, id)
  if (family.steps.length === 0) return null
  return (
    <Block title={desk.t('lineage.title')} lead={desk.t('lineage.lead')}>
      {!family.isWhole && <p>{desk.t('lineage.nearest', { n: family.bodies.length })}</p>}
      <Diagram desk={desk} id={id} family={family} names={names} isFormer={lineage.isFormer} />
      <Steps desk={desk} family={family} names={names} sources={sources} />
    </Block>
  )
}
