import type { Label } from '@/db/queries/labels'
import { markMatches } from '@/db/search/highlight'
import { Marked } from '../ui/marked'

interface Props {
  /** The name in the table. */
  readonly shown: string
  readonly q: string
  readonly names: readonly Label[] | undefined
}

/** The name that a search found where the one in the table does not show it: in another language, or a party's. */
export function FoundName({ shown, q, names = [] }: Props) {
  const isFound = (text: string) => markMatches(text, q).some(({ match }) => match)
  if (isFound(shown)) return null
  const found = names.find(({ text }) => isFound(text))
  if (!found) return null
  return (
    <small lang={found.language} dir="auto">
      <Marked text={found.text} q={q} />
    </small>
  )
}
