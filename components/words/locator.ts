import type { Desk } from './desk'

/** A place in a source in the reader's words: `para 13` is "paragraph 13"; rows of tables stay as the table labels them. */
export function locatorText({ t }: Desk, locator: string): string {
  const [, form = '', rest = ''] = /^(\S+) ?(.*)$/.exec(locator) ?? []
  return t(`locator.${form}`, { at: rest })
}
