/** One environment variable that sets up an instance. */
export interface Setting<T> {
  readonly name: string
  /** What holds where the variable is not set, or empty. */
  readonly otherwise: T
  /** What is understood, for whoever wrote something else: `a number from 1 to 65535`. */
  readonly expected: string
  /** The value that a text stands for; undefined where it stands for none. */
  read(text: string): T | undefined
}

/** A whole number within bounds, both included. */
export function wholeNumber(
  name: string,
  otherwise: number,
  [least, most]: readonly [number, number],
): Setting<number> {
  return {
    ...{ name, otherwise, expected: `a whole number from ${least} to ${most}` },
    read(text) {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : -1
      return number >= least && number <= most ? number : undefined
    },
  }
}

/** Any text. */
export const text = <T extends string | undefined>(name: string, otherwise: T): Setting<string | T> => ({
  ...{ name, otherwise, expected: 'a text' },
  read: (given) => given,
})
