import distance from 'damerau-levenshtein'

/**
 * The known word that a misspelt one most probably means, in whatever case it was written: no more than a third of
 * its letters are wrong, two swapped ones counting once. Undefined when none is near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.toLowerCase()
  let best: string | undefined
  let least = Math.floor(typed.length / 3) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= least) continue
    const { steps } = distance(typed, candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}
