const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** The marks that nobody sees, behind which a spreadsheet still finds a formula, as code points. */
export const unseenMarks: readonly number[] = [
  ...[0x20, 0xa0, 0xad, 0x61c, 0x180e, 0xfeff],
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x2069),
]

/** What text begins with that a spreadsheet would run, as code points: signs, and what makes a new cell of the rest. */
export const formulaStarts: readonly number[] = [...'=+-@\t\r\n\0'].map((letter) => letter.charCodeAt(0))
