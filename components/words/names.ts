/** Names of records by target and id, as the page looked them up. */
export type LabelBook = ReadonlyMap<string, ReadonlyMap<string, NameOf>>

/** A record's name, the language it is in and, for a body, its country. */
export interface NameOf {
  readonly text: string
  readonly language: string
  readonly country?: string
}

/** Names of records of one kind by id. */
export type Names = ReadonlyMap<string, NameOf>

/** A row of a list as its cells read it. */
export type Row = Readonly<Record<string, string | number | null>>
