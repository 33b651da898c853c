import { Name } from '../ui/name'
import type { Desk } from '../words/desk'

/** Text that the dataset holds in English. */
export function Note({ desk, text }: { desk: Desk; text: string | null }) {
  return text === null ? null : <Name text={text} language="en" locale={desk.locale} />
}
