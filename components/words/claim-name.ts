import type { Cited } from '@/db/queries/cited'
import type { Desk } from './desk'

/** What a claim is about: its indicator and, unless it is a level, what it says of it. */
export function claimName({ t }: Desk, { indicator, kind }: Cited['claim']): string {
  const name = t(`vocabulary.indicator.${indicator}`)
  return kind === 'level' ? name : t('detail.claim_name', { name, kind: t(`vocabulary.claim_kind.${kind}`) })
}
