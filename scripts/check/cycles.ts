import type { Fault } from './fault'
import { resolveImport } from './resolve'
import type { Source } from './sources'

/** Every circle of imports, once, at the import that closes it. */
export function findCycles(sources: readonly Source[]): Fault[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const known = new Set(byPath.keys())
  const done = new Set<string>()
  const trail: string[] = []
  const faults: Fault[] = []

  function visit(source: Source): void {
    trail.push(source.path)
    for (const { specifier, line } of source.imports) {
      const path = resolveImport(source.path, specifier, known)
      const target = path === undefined ? undefined : byPath.get(path)
      if (!target || done.has(target.path)) continue
      const start = trail.indexOf(target.path)
      if (start === -1) visit(target)
      else
        faults.push({
          path: source.path,
          line,
          rule: `circle: ${[...trail.slice(start), target.path].join(' → ')}`,
        })
    }
    trail.pop()
    done.add(source.path)
  }

  for (const source of sources) if (!done.has(source.path)) visit(source)
  return faults
}
