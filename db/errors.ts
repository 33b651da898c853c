import { excerpt, visible } from './visible'

/** What went wrong, as a word every edge (page, API, command line) can translate. */
export type ErrorCode =
  | 'not_found'
  | 'bad_request'
  | 'dataset'
  | 'store'
  | 'engine'
  | 'settings'
  | 'format_limit'

/** The root of the family: thrown deep, translated once at each edge. */
export class RavobitError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = new.target.name
  }
}

/** A pair, page or record that does not exist. */
export class NotFound extends RavobitError {
  constructor(
    readonly what: string,
    readonly id: string,
  ) {
    super('not_found', `no ${what} "${id}"`)
  }
}

/** One query parameter that cannot be used, with the nearest known spelling where there is one. */
export interface BadParameter {
  readonly parameter: string
  readonly value?: string
  readonly reason:
    | 'unknown_parameter'
    | 'unknown_value'
    | 'conflicting_values'
    | 'bad_range'
    | 'bad_number'
    | 'bad_date'
    | 'empty_range'
    | 'too_long'
    | 'too_many'
    | 'tracking'
    | 'unreadable_letters'
    | 'misplaced_order'
  /** What would have been understood, in few words. */
  readonly expected?: string
  readonly didYouMean?: string
}

/** A request whose parameters cannot be used as they stand. */
export class BadRequest extends RavobitError {
  constructor(readonly parameters: readonly BadParameter[]) {
    super('bad_request', parameters.map((p) => `${p.parameter}: ${p.reason}`).join('; '))
  }
}

/** One fault of a dataset file; `line` counts from 1 and includes the header row. */
export interface DatasetProblem {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly message: string
}

const SHOWN = 200

/**
 * A dataset that cannot be compiled: every problem found, not the first. They come from files that anybody may have
 * written, so whatever a reader could not see is spelled out in them, and nothing is endless. The message shows 200.
 */
export class DatasetError extends RavobitError {
  readonly problems: readonly DatasetProblem[]

  constructor(problems: readonly DatasetProblem[]) {
    const shown = problems.map(inOneLine)
    const lines = shown.slice(0, SHOWN).map((p) => `${p.file}:${p.line} ${p.column}: ${p.message}`)
    const rest = problems.length - lines.length
    super('dataset', [...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'))
    this.problems = shown
  }
}

const inOneLine = ({ file, line, column, message }: DatasetProblem): DatasetProblem => ({
  file: visible(excerpt(file, 4096)),
  line,
  column: visible(excerpt(column, 80)),
  message: visible(excerpt(message, 1000)),
})

interface StoreErrorOptions extends ErrorOptions {
  readonly wrong?: string
  readonly forReaders?: string
  readonly passing?: boolean
}

/** A store that is missing, unreadable, damaged or of another schema. */
export class StoreError extends RavobitError {
  /** What is wrong with it, as the end of a sentence: `is damaged`. */
  readonly wrong: string
  /** The same for readers of the desk, who are not told where its files are. */
  readonly forReaders: string
  /** True where the same file may be readable later: a permission, a disk that is away. */
  readonly passing: boolean

  constructor(message: string, { wrong, forReaders, passing, ...options }: StoreErrorOptions = {}) {
    super('store', message, options)
    this.wrong = wrong ?? 'cannot be used'
    this.forReaders = forReaders ?? 'The data cannot be read now.'
    this.passing = passing ?? false
  }
}

/** The store's trouble in a failure, whatever it is wrapped in. */
export function storeErrorIn(error: unknown): StoreError | undefined {
  if (!(error instanceof Error)) return undefined
  // Pages, routes and the server have each loaded this class: by what it has it is known in all of them.
  return 'forReaders' in error ? (error as StoreError) : storeErrorIn(error.cause)
}

/** The database engine itself cannot be used. */
export class EngineError extends RavobitError {
  constructor(message: string, options?: ErrorOptions) {
    super('engine', message, options)
  }
}

/** A variable of the environment that cannot be used. */
export class SettingsError extends RavobitError {
  constructor(
    readonly setting: string,
    reason: string,
  ) {
    super('settings', `${setting}: ${reason}.`)
  }
}

/** More than the file format can hold. Nothing is cut: the same rows can be had in the formats of `instead`. */
export class FormatLimit extends RavobitError {
  constructor(
    readonly format: string,
    readonly unit: 'rows' | 'characters in a cell',
    readonly found: number,
    readonly limit: number,
    readonly instead: readonly string[],
  ) {
    super('format_limit', `${found} ${unit}: ${format} holds ${limit}; use ${instead.join(', ')}`)
  }
}
