import { type Interval, intervalOf, POLICY } from '@/db/analysis/interval'
import { vocabulary, type Word } from '@/db/catalog/vocabulary'
import { PlainTable } from '../table/plain-table'
import { Block } from '../ui/block'
import type { Desk } from '../words/desk'

/** The rounding policy, wording by wording, as the policy itself reads a value v with the last significant place u. */
export function PolicyTable({ desk }: { desk: Desk }) {
  const { t } = desk
  const row = (id: string, wording: string, interval: Interval) => ({
    id,
    cells: [
      wording,
      <bdi key="interval" dir="ltr">
        {notation(interval)}
      </bdi>,
    ],
  })
  const read = (qualifier: Word<'qualifier'>, kind: Word<'claim_kind'>) =>
    intervalOf({ value: V, unit: U, qualifier, kind })
  return (
    <div id={POLICY}>
      <Block title={t('check.intervals', { policy: POLICY })} lead={t('check.intervals_lead')}>
        <PlainTable
          caption={t('check.intervals', { policy: POLICY })}
          columns={[
            { id: 'wording', label: t('check.wording') },
            { id: 'interval', label: t('check.interval') },
          ]}
          rows={[
            ...vocabulary.qualifier.map((word) =>
              row(word, t(`vocabulary.qualifier.${word}`), read(word, 'level')),
            ),
            row('rank', t('vocabulary.claim_kind.rank'), read('exact', 'rank')),
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
