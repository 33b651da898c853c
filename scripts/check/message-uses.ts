import type { Fault } from './fault'
import type { Source } from './sources'

// A key with a dot, written out: those put together at run time cannot be read here.
const use = /\b(?:t|words)\(\s*'(?<key>\w+(?:\.\w+)+)'/g

/** Every message that the sources name and that does not exist. */
export function checkMessageUses(
  sources: readonly Pick<Source, 'path' | 'text'>[],
  messages: ReadonlySet<string>,
): Fault[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(use)].flatMap(({ index, groups }): Fault[] => {
      const key = groups?.key ?? ''
      const line = text.slice(0, index).split('\n').length
      return messages.has(key) ? [] : [{ path, line, rule: `there is no message ${key}` }]
    }),
  )
}
