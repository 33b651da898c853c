import { forEachYielding } from '../../event-loop'

export type Value = string | number | null
type Codes = Uint8Array | Uint16Array | Uint32Array

/** The values of one field for every record of a collection, as numbers: a code is an index into `values`. */
export interface Column {
  readonly values: readonly Value[]
  /** One a record, by ordinal; where `starts` is there, those of record `n` are from `starts[n]` to `starts[n + 1]`. */
  readonly codes: Codes
  readonly starts?: Uint32Array
}

type Values = Iterable<readonly Value[]>

/** A column of `size` records from their ordinals and values, one of each. */
export async function singleColumn(size: number, values: Values): Promise<Column> {
  const codeOf = new Map<Value, number>()
  let codes: Codes = new Uint8Array(size)
  await forEachYielding(values, ([ordinal, value = null]) => {
    const code = codeOf.get(value) ?? codeOf.size
    if (code === codeOf.size) {
      codeOf.set(value, code)
      if (code === 2 ** 8) codes = Uint16Array.from(codes)
      if (code === 2 ** 16) codes = Uint32Array.from(codes)
    }
    codes[Number(ordinal)] = code
  })
  return { values: [...codeOf.keys()], codes }
}

/** A column from ordinals and values by ordinal; a record may come several times, also with the same value. */
export async function manyColumn(size: number, values: Values): Promise<Column> {
  const codeOf = new Map<Value, number>()
  const starts = new Uint32Array(size + 1)
  const codes: number[] = []
  let next = 0
  await forEachYielding(values, ([ordinal, value = null]) => {
    while (next <= Number(ordinal)) starts[next++] = codes.length
    const code = codeOf.get(value) ?? codeOf.size
    codeOf.set(value, code)
    if (codes.indexOf(code, starts[Number(ordinal)]) < 0) codes.push(code)
  })
  starts.fill(codes.length, next)
  return { values: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) }
}

/** How many records a column is of. */
export const recordsOf = ({ codes, starts }: Column): number => (starts ? starts.length - 1 : codes.length)

/** Calls `visit` with each code of a record. */
export function eachCode({ codes, starts }: Column, record: number, visit: (code: number) => void): void {
  if (!starts) visit(codes[record] ?? 0)
  else for (let i = starts[record] ?? 0; i < (starts[record + 1] ?? 0); i++) visit(codes[i] ?? 0)
}
