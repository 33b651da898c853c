import { posix } from 'node:path'

const endings = ['', '.ts', '.tsx', '.js', '.mjs', '/index.ts', '/index.tsx']

/** The project file that `specifier` means when `from` imports it; undefined for a package or a style sheet. */
export function resolveImport(
  from: string,
  specifier: string,
  known: ReadonlySet<string>,
): string | undefined {
  const base = inProject(from, specifier)
  return base === undefined
    ? undefined
    : endings.map((ending) => base + ending).find((path) => known.has(path))
}

/** Where in the project `specifier` points, whether or not a source file is there; undefined for a package. */
export function inProject(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}
