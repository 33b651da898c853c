import { gunzipSync } from 'node:zlib'
import type { Answer } from '../wire/answer'
import type { Silence } from '../wire/connection'
import { onlyIn, said } from './said'

/** Headers that tell of one message or of how it was made, not of what was asked for. */
const ofTheMessage = ['date', 'server-timing', 'connection', 'keep-alive', 'transfer-encoding', 'age']
/** Headers that follow from the pieces in which a page came. */
const ofThePieces = ['etag', 'content-length', 'link']

/** How an answer stands to the one that it should be. */
export type Likeness = 'the same' | 'in other pieces' | { readonly other: string }

/** Compares two answers byte for byte, and pages that came in other pieces by what they say. */
export function compare(seen: Answer | Silence, wanted: Answer | Silence): Likeness {
  if (typeof seen === 'string' || typeof wanted === 'string')
    return seen === wanted ? 'the same' : { other: `${named(seen)} instead of ${named(wanted)}` }
  if (seen.status !== wanted.status) return { other: `${named(seen)} instead of ${named(wanted)}` }
  const same = seen.body.equals(wanted.body)
  for (const name of new Set([...seen.headers.keys(), ...wanted.headers.keys()])) {
    if (ofTheMessage.includes(name) || ofThePieces.includes(name)) continue
    const [one, other] = [seen.headers.get(name), wanted.headers.get(name)]
    if (one !== other) return { other: `${name}: ${one} instead of ${other}` }
  }
  return same ? 'the same' : compareSaid(bodyOf(seen), bodyOf(wanted))
}

function compareSaid(seen: string, wanted: string): Likeness {
  const [one, other] = [said(seen), said(wanted)]
  const [more, less] = [onlyIn(one, other), onlyIn(other, one)]
  if (more.length + less.length === 0) return 'in other pieces'
  return {
    other: `${differing(more[0] ?? '', less[0] ?? '')} instead of ${differing(less[0] ?? '', more[0] ?? '')}`,
  }
}

const BEFORE = 20
const SHOWN = 140

/** A text from a little before it becomes another than `other`. */
function differing(text: string, other: string): string {
  let at = 0
  while (at < text.length && text[at] === other[at]) at++
  const from = Math.max(0, at - BEFORE)
  return JSON.stringify(text.slice(from, from + SHOWN))
}

const named = (answer: Answer | Silence) => (typeof answer === 'string' ? answer : `status ${answer.status}`)

/** Head and body as one text, the body as it is read. */
export const textOf = (answer: Answer): string => [...answer.headers.values(), bodyOf(answer)].join('\n')

function bodyOf({ headers, body }: Answer): string {
  if (headers.get('content-encoding') !== 'gzip') return body.toString('utf8')
  try {
    return gunzipSync(body).toString('utf8')
  } catch {
    return body.toString('utf8')
  }
}
