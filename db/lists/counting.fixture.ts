import type { Reader } from '../store/store'

/** A reader that counts how often rows of a list are asked for. */
export function counting(reader: Reader) {
  const asked = { times: 0 }
  const counted =
    <Given, Answer>(ask: (given: Given) => Answer) =>
    (given: Given): Answer => {
      asked.times++
      return ask(given)
    }
  const counter: Reader = {
    ...reader,
    joinedLines: (query) => counted(reader.joinedLines(query)),
    listed: (query) => counted(reader.listed(query)),
  }
  return { asked, reader: counter }
}
