import { wording } from '@/db/analysis/wording'
import type { Word } from '@/db/catalog/vocabulary'
import type { Translate } from '../words/desk'

/** A number with the sign of its wording, whose words are there for the pointer and for those who listen. */
export function Qualified({
  t,
  qualifier,
  text,
}: {
  t: Translate
  qualifier: Word<'qualifier'>
  text: string
}) {
  const { sign } = wording[qualifier]
  if (!sign) return text
  const words = t(`vocabulary.qualifier.${qualifier}`)
  return (
    <bdi dir="ltr">
      <span role="img" aria-label={words} title={words}>
        {sign}
      </span>
      {` ${text}`}
    </bdi>
  )
}
