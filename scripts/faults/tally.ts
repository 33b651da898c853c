/** How often each word was said. */
export class Tally {
  readonly #counts = new Map<string, number>()

  add(word: string | number): void {
    this.#counts.set(String(word), (this.#counts.get(String(word)) ?? 0) + 1)
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  /** By word, in its order. */
  toJSON(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}
