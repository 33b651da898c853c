import { type Interval, intervalOf, POLICY, type Policy } from '@/db/analysis/interval'
import { vocabulary, type Word } from '@/db/catalog/vocabulary'
import { PlainTable } from '../table/plain-table'
import { Block } from '../ui/block'
import type { Desk } from '../words/desk'

/** A rounding policy, wording by wording, as the policy itself reads a value v with the last significant place u. */
export function PolicyTable({ desk, policy }: { desk: Desk; policy: Policy }) {
  const { t } = desk
  const title = policy === POLICY ? 'check.intervals' : 'check.earlier_intervals'
  const row = (id: string, wording: string, interval: Interval) => ({
    id,
    cells: [
      wording,
      <bdi key="interval" dir="ltr">
        {notation(interval)}
      </bdi>,
    ],
  })
  const read = (qualifier: Word<'qualifier'>, kind: Word<'claim_kind'>, unit: Word<'unit'>) =>
    intervalOf({ value: V, place: U, qualifier, kind, unit }, policy)
  return (
    <div id={policy}>
      <Block title={t(title, { policy })} lead={t('check.intervals_lead')}>
        <PlainTable
          caption={t(title, { policy })}
          columns={[
            { id: 'wording', label: t('check.wording') },
            { id: 'interval', label: t('check.interval') },
          ]}
          rows={[
            ...vocabulary.qualifier.map((word) =>
              row(word, t(`vocabulary.qualifier.${word}`), read(word, 'level', 'USD')),
            ),
            row('count', t('check.bare_count'), read('exact', 'level', 'places')),
            row('target', t('check.bare_target'), read('exact', 'target', 'USD')),
            row('rank', t('vocabulary.claim_kind.rank'), read('exact', 'rank', 'rank')),
          ]}
        />
      </Block>
    </div>
  )
}

/** A value and a place far enough apart to be told from each other in what the policy makes of them. */
const [V, U] = [1000, 2]

const ends: Readonly<Record<number, string>> = {
  [V]: 'v',
  [V - U]: 'v − u',
  [V + U]: 'v + u',
  [V - U / 2]: 'v − u/2',
  [V + U / 2]: 'v + u/2',
}

/** An interval in the notation of mathematics, in terms of v and u: `[v − u/2, v + u/2)`. */
function notation({ low, high, lowIncluded, highIncluded }: Interval): string {
  const from = low === null ? '−∞' : ends[low]
  const to = high === null ? '∞' : ends[high]
  return `${lowIncluded ? '[' : '('}${from}, ${to}${highIncluded ? ']' : ')'}`
}
