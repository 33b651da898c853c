/** A licence as people read it, and its text where it is known where that stands. */
export interface Licence {
  readonly name: string
  readonly href: string | undefined
}

/** Reads an SPDX identifier: of a Creative Commons licence the address follows from the name. */
export function licenceOf(id: string): Licence {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(id) ?? []
  if (!kind || !version) return { name: id, href: undefined }
  return {
    name: `CC ${kind} ${version}`,
    href: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
  }
}
