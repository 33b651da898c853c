import type { Word } from '@/db/catalog/vocabulary'
import type { Translate } from '../words/desk'

/** How a source's wording is printed before a number; a number as stated has no sign. */
const signs: Partial<Record<Word<'qualifier'>, string>> = {
  about: '≈',
  nearly: '≈',
  more_than: '>',
  at_least: '≥',
  up_to: '≤',
}

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
  const sign = signs[qualifier]
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
