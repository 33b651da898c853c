/** A place in a column: of a body, of the end of a dissolved one, or where a line passes a column by. */
export interface Slot {
  readonly body: string | null
  /** The generation, from 0. */
  readonly column: number
  /** Slots of the column before and of the column after that lines connect it with. */
  readonly before: Slot[]
  readonly after: Slot[]
}
