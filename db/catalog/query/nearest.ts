/** How many letters have to be changed, added, left out or swapped with the next to make one word another. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : substitution
      next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * The known word that a misspelt one most probably means, in whatever case it was written: no more than a third of
 * its letters are wrong. Undefined when none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.toLowerCase()
  let best: string | undefined
  let least = Math.floor(typed.length / 3) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= least) continue
    const d = distance(typed, candidate.toLowerCase())
    if (d < least) [best, least] = [candidate, d]
  }
  return best
}
