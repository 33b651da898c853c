import type { Lineage, Succession } from '@/db/queries/lineage'
import type { Desk } from './desk'

/** What kind of step it is, in a word or two; a split says into how many bodies: "split into 2 bodies". */
export function stepWord({ t }: Desk, lineage: Pick<Lineage, 'next'>, { from_id, kind }: Succession): string {
  if (kind !== 'split') return t(`vocabulary.institution_link_kind.${kind}`)
  return t('lineage.step.split', { n: lineage.next(from_id).filter((step) => step.kind === 'split').length })
}
