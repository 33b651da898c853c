import type { FileRow } from '../../db/compile/tables'
import { publishers } from './phrases'
import type { Random } from './random'

/** Nobody read what is made up. */
const unread = { retrieved_on: null, archived_url: null, kept: null, text_sha256: null }

/** What the existence of bodies and their reorganisations rest on. */
export const bodiesSource: FileRow<'sources'> = {
  id: 'src-bodies',
  publisher: 'Register of legal acts',
  title: 'Public bodies and their reorganisation',
  url: 'https://example.org/bodies',
  published_on: null,
  language: 'en',
  kind: 'legal_db',
  ...unread,
}

/** The `n`-th report on what was signed on a day (`YYYY-MM-DD`). */
export function drawSource(random: Random, n: number, day: string): FileRow<'sources'> {
  const [publisher, kind] = random.pick(publishers)
  return {
    id: `src-${String(n).padStart(6, '0')}`,
    publisher,
    title: `Documents signed up to ${day}`,
    url: `https://example.org/${n}`,
    published_on: day,
    language: 'en',
    kind,
    ...unread,
  }
}
