import { findCycles } from './cycles'
import type { Fault } from './fault'
import { inProject } from './resolve'
import type { Import, Source } from './sources'

const mayImport: Readonly<Record<string, readonly string[]>> = {
  app: ['app', 'components', 'db'],
  components: ['components', 'db'],
  db: ['db'],
  scripts: ['scripts', 'db'],
}

const layerOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
const isDriver = (specifier: string) =>
  /^(better-sqlite3|node:sqlite|pg|postgres|drizzle-orm\/(better-sqlite3|node-postgres|postgres-js|pglite)(\/|$))/.test(
    specifier,
  )
const dialectTest =
  /dialect\.name\s*[!=]==|[!=]==\s*'(sqlite|pg|postgres|postgresql)'|case '(sqlite|pg|postgres|postgresql)'/
/** The parts of db that hold no handle and ask nothing: what a component may call. */
const pure = ['db/catalog/', 'db/analysis/', 'db/search/highlight']
const isPure = (path: string) => pure.some((start) => path.startsWith(start))
const knowDrivers = [
  'db/database.ts',
  'db/inspect.ts',
  'db/store.ts',
  'db/search/fts5.ts',
  'db/search/fixture.ts',
]
const mayAskDialect = ['db/store.ts', 'db/dialect.ts']

/** Every import that points the wrong way, every circle, and every engine named outside its own files. */
export function checkImports(sources: readonly Source[]): Fault[] {
  return [...sources.flatMap(faultsOf), ...findCycles(sources)]
}

function faultsOf(source: Source): Fault[] {
  const faults = source.imports.flatMap((one) => {
    const rule = brokenRule(source.path, one)
    return rule ? [{ path: source.path, line: one.line, rule }] : []
  })
  return [...faults, ...dialectFaults(source)]
}

function brokenRule(from: string, { specifier, typeOnly }: Import): string | undefined {
  const layer = layerOf(from)
  const target = inProject(from, specifier)
  if (target === undefined) return brokenPackageRule(from, layer, specifier)
  const allowed = mayImport[layer]
  if (allowed && !allowed.includes(layerOf(target)))
    return `${layer} imports from ${layerOf(target) || 'the root'}: only from ${allowed.join(', ')}`
  if (layer === 'components' && layerOf(target) === 'db' && !typeOnly && !isPure(target))
    return `components import values only from ${pure.join(', ')}, and types elsewhere in db`
  return undefined
}

function brokenPackageRule(from: string, layer: string, specifier: string): string | undefined {
  if (layer === 'db' && /^(next|react)(-|\/|$)/.test(specifier)) return `db knows nothing of ${specifier}`
  const mayKnowDriver = knowDrivers.includes(from) || layer === 'e2e' || /\.(test|fixture)\.ts$/.test(from)
  if (isDriver(specifier) && !mayKnowDriver)
    return `${specifier} is a driver: only ${knowDrivers.join(', ')} know one`
  return undefined
}

function dialectFaults({ path, text }: Source): Fault[] {
  if (mayAskDialect.includes(path) || !mayImport[layerOf(path)] || path.endsWith('.test.ts')) return []
  return text.split('\n').flatMap((line, index) => {
    const rule = `an engine is asked for by name: only ${mayAskDialect.join(' and ')} may`
    return dialectTest.test(line) ? [{ path, line: index + 1, rule }] : []
  })
}
