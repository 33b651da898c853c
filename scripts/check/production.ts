import { isBuiltin } from 'node:module'
import type { Fault } from './fault'
import { resolveImport } from './resolve'
import type { Source } from './sources'

const commands = ['start', 'build', 'db-build', 'serve/renderer'].map((name) => `scripts/${name}.ts`)
const entries = [...commands, 'scripts/run.mjs', 'next.config.js', 'proxy.ts']

/** What Next takes in by itself, and what is started. */
const isEntry = ({ path }: Source) =>
  entries.includes(path) || (path.startsWith('app/') && !/\.(test|fixture)\.tsx?$/.test(path))

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * Every import that building or serving would miss in a production install.
 * @param dependencies the packages that one has
 */
export function checkProduction(sources: readonly Source[], dependencies: ReadonlySet<string>): Fault[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const known = new Set(byPath.keys())
  const reached = new Set(sources.filter(isEntry))
  const faults: Fault[] = []
  // A set that grows is walked to its new end.
  for (const { path, imports } of reached)
    for (const { specifier, typeOnly, line } of imports) {
      if (typeOnly) continue
      const target = byPath.get(resolveImport(path, specifier, known) ?? '')
      if (target) reached.add(target)
      if (!/^[\w@](?!\/)/.test(specifier) || isBuiltin(specifier) || dependencies.has(packageOf(specifier)))
        continue
      faults.push({
        path,
        line,
        rule: `${packageOf(specifier)} is needed to serve: it has to be a dependency`,
      })
    }
  return faults
}
