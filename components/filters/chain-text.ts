import type { Desk } from '../desk'
import type { NameOf } from '../table/row'
import type { Link } from './chain'

/**
 * A chain of bodies in words, the nearest first: "A (split, 1 September 2023), before it B (renamed); C (merged, 2019)".
 * @param way which way the chain leads
 */
export function chainText(
  desk: Desk,
  names: ReadonlyMap<string, NameOf> | undefined,
  links: readonly Link[],
  way: 'before' | 'after',
): string {
  const said = ({ id, step, further }: Link): string => {
    const parts = {
      name: names?.get(id)?.text ?? id,
      link: desk.t(`vocabulary.institution_link_kind.${step.kind}`),
    }
    const text = step.effective_on
      ? desk.t('filter.followed_on', { ...parts, date: desk.date(step.effective_on) })
      : desk.t('filter.followed', parts)
    if (further.length === 0) return text
    return desk.t(`filter.${way}_it`, { text, names: further.map(said).join(desk.t('chart.list_comma')) })
  }
  return links.map(said).join(desk.t('detail.semicolon'))
}
