/** One promise, and whether what was measured keeps it. */
export interface Verdict {
  readonly promise: string
  readonly held: boolean
  readonly measured: string
  /** The first of what breaks the promise, each so that it can be tried again. */
  readonly broken?: readonly string[]
}

const SHOWN = 16
/** Letters by which two finds are told apart. */
const KIND = 60

/** Holds where a number is at most `bound`; what was not measured keeps no promise. */
export const atMost = (promise: string, measured: number | undefined, bound: number, unit = ''): Verdict => ({
  promise,
  held: measured !== undefined && measured <= bound,
  measured:
    measured === undefined ? 'not measured' : `${Math.round(measured * 10) / 10}${unit && ` ${unit}`}`,
})

/** Holds where nothing was found. */
export const none = (promise: string, found: readonly string[]): Verdict => ({
  promise,
  held: found.length === 0,
  measured: String(found.length),
  ...(found.length > 0 && { broken: varied(found).slice(0, SHOWN) }),
})

/** The same, those first that are the first of their kind: texts that differ in numbers and quotations are of one. */
function varied(found: readonly string[]): readonly string[] {
  const kinds = new Map<string, string>()
  for (const one of found) {
    const kind = one.replaceAll(/"(?:[^"\\]|\\.)*"?|\d+/g, '').slice(0, KIND)
    if (!kinds.has(kind)) kinds.set(kind, one)
  }
  return [...new Set([...kinds.values(), ...found])]
}

/** Holds where as many were tried as there should be: an instrument that stopped early has shown nothing. */
export const tried = (count: number, wanted: number): Verdict => ({
  promise: `all ${wanted} are tried`,
  held: count >= wanted,
  measured: String(count),
})

/** One line for people, with what breaks the promise below it. */
export function describe({ promise, held, measured, broken = [] }: Verdict): string {
  const lines = broken.map((one) => `         ${one}`)
  return [`${held ? '  held ' : 'BROKEN '}  ${promise}: ${measured}`, ...lines].join('\n')
}
