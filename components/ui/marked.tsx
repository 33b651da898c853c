import { markMatches } from '@/db/search/highlight'

/** Text in its own spelling, with what the search words `q` match in it marked. */
export function Marked({ text, q }: { text: string; q: string }) {
  return markMatches(text, q).map((piece) =>
    piece.match ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
  )
}
