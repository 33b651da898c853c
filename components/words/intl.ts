/**
 * Keeps what `make` gives for each key: the `Intl` constructors are slow and their objects never change.
 */
export function keep<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>()
  return (key) => {
    const found = kept.get(key) ?? make(key)
    kept.set(key, found)
    return found
  }
}
