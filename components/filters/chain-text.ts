import type { Label } from '@/db/queries/labels'
import type { Lineage } from '@/db/queries/lineage'
import type { Desk } from '../words/desk'
import { stepWord } from '../words/step-word'
import type { Link } from './chain'

/**
 * A chain of bodies in words, the nearest first: "A (renamed, 1 September 2023), before it B (merged); C (merged)".
 * @param way which way the chain leads
 */
export function chainText(
  desk: Desk,
  lineage: Pick<Lineage, 'next'>,
  names: ReadonlyMap<string, Label> | undefined,
  links: readonly Link[],
  way: 'before' | 'after',
): string {
  const said = ({ id, step, further }: Link): string => {
    const parts = {
      name: names?.get(id)?.text ?? id,
      link: stepWord(desk, lineage, step),
    }
    const text = step.effective_on
      ? desk.t('filter.followed_on', { ...parts, date: desk.date(step.effective_on) })
      : desk.t('filter.followed', parts)
    if (further.length === 0) return text
    return desk.t(`filter.${way}_it`, { text, names: further.map(said).join(desk.t('chart.list_comma')) })
  }
  return links.map(said).join(desk.t('detail.semicolon'))
}
