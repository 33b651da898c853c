import type { Source } from '@/db/queries/cited'
import type { Desk } from '../words/desk'
import { locatorText } from '../words/locator'

interface Props {
  readonly desk: Desk
  readonly source: Pick<Source, 'kept' | 'language'>
  readonly locator: string | null
  readonly wording: string | null
}

/** Where in its source something stands, with the few words there that carry it; or why no place is named. */
export function Place({ desk, source, locator, wording }: Props) {
  const why = source.kept && desk.t(`locator.why.${source.kept}`)
  const place = locator ? locatorText(desk, locator) : why
  if (!place) return null
  return (
    <small>
      <bdi>{place}</bdi>
      {wording && (
        <>
          {': '}
          <q lang={source.language ?? undefined} dir="auto">
            {wording}
          </q>
        </>
      )}
    </small>
  )
}
