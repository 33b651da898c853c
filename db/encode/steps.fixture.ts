/** Items as they come from a store: some at a time. */
export async function* inSteps<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let i = 0; i < items.length; i += 25) yield items.slice(i, i + 25)
}

/** All that comes, when it has come. */
export async function allOf<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const part of parts) all.push(part)
  return all
}
