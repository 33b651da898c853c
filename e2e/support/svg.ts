import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom'

/** The root of a picture, read outside the browser: there the policy of the page would hold for it too. */
export function readSvg(source: string): Element {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(source, 'image/svg+xml')
  if (!document.documentElement) throw new Error('the picture is empty')
  return document.documentElement
}

/** The elements of some names, below a root. */
export const within = (root: Element, ...names: readonly string[]): readonly Element[] =>
  names.flatMap((name) => [...root.getElementsByTagName(name)])
