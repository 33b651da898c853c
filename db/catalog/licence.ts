/** A licence: its SPDX identifier, what people call it, and where its text is, where that is known. */
export interface Licence {
  readonly id: string
  readonly name: string
  readonly url: string | undefined
}

/** The licence under which the API gives what it gives; a test holds the shipped dataset to it. */
export const licence = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const satisfies Licence

/** Reads an SPDX identifier: of a Creative Commons licence the address follows from the name. */
export function licenceOf(id: string): Licence {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(id) ?? []
  if (!kind || !version) return { id, name: id, url: undefined }
  return {
    id,
    name: `CC ${kind} ${version}`,
    url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
  }
}
