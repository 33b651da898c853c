import type { Colour } from './types'

/** What is said at one place of a chart: a heading, then a block of finished lines for each value there. */
export interface Tip {
  readonly heading: string
  readonly blocks: readonly TipBlock[]
  readonly asides?: readonly string[]
}

export interface TipBlock {
  readonly label?: string
  readonly colour: Colour
  readonly lines: readonly string[]
}
