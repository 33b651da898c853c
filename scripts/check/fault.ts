/** One broken rule, at a place. */
export interface Fault {
  readonly path: string
  readonly line: number
  readonly rule: string
}
