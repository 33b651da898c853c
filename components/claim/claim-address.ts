import { routed } from '../words/address'

const claimPage = /^\/[a-z]{2}\/[a-z]{3}-[a-z]{3}\/claims\/([^/?#]+)$/

/** The id of the claim whose page an address of the desk leads to; undefined for any other address. */
export const claimAt = (href: string | null | undefined): string | undefined =>
  claimPage.exec(routed(href ?? ''))?.[1]

/** What a press of a link tells of itself. */
export type Press = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>

/** True for a press that means "go there"; false for one that asks for a new tab, a window or a download. */
export const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: Press): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
