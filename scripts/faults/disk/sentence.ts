import { judgePrinted } from '../datasets/judge'

const MOST_LINES = 8

/** What a command did that could not do what it was asked. */
export interface Ended {
  /** Its exit code; undefined where it did not end. */
  readonly code: number | null | undefined
  readonly printed: string
}

/** What is wrong with how a command ended: it says with exit code 1 and in few words what the matter is, and where. */
export function judgeSentence({ code, printed }: Ended, ...says: readonly RegExp[]): readonly string[] {
  if (code === undefined) return ['it went on as if nothing were wrong']
  const text = printed.trim()
  const lines = text.split('\n')
  return [
    ...(code === 1 ? [] : [`it ended with ${code}`]),
    ...judgePrinted(printed),
    ...(lines.length > MOST_LINES ? [`${lines.length} lines`] : []),
    ...says
      .filter((one) => !one.test(text))
      .map((one) => `${one} is not in ${JSON.stringify(text.slice(0, 240))}`),
  ]
}
