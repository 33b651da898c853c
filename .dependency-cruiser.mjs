import { readFileSync } from 'node:fs'

const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

const test = '\\.(test|fixture|spec)\\.tsx?$'
const drivers = 'better-sqlite3|pg|postgres|drizzle-orm/(better-sqlite3|node-postgres|postgres-js|pglite)'

/** What serving begins with: commands, and what Next takes in by itself. */
const served = '^(app/|scripts/((start|build|db-build)\\.ts|run\\.mjs)$|next\\.config\\.js$|proxy\\.ts$)'

const rule = (name, from, to) => ({ name, severity: 'error', from, to })

const layer = (name, ...below) => {
  const allowed = [name, ...below]
  return rule(
    `${name} imports only from ${allowed.join(', ')}`,
    { path: `^${name}/` },
    { dependencyTypes: ['local'], pathNot: `^(${allowed.join('|')})/` },
  )
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    layer('app', 'components', 'db'),
    layer('components', 'db'),
    layer('db'),
    layer('app/server', 'db'),
    layer('scripts', 'app/server', 'db'),
    rule(
      'pages know nothing of the server before them',
      { path: '^(app/(?!server/)|proxy\\.ts$)' },
      { path: '^app/server/' },
    ),
    rule(
      'components take values only from the parts of db that hold no handle and ask nothing, and types elsewhere',
      { path: '^components/' },
      {
        path: '^db/',
        pathNot: '^db/(catalog/|analysis/|search/highlight)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'db/encode knows bytes only: rows come in, nothing is asked',
      { path: '^db/encode/', pathNot: test },
      { path: '^(app|components|db|scripts)/', pathNot: '^db/(encode|catalog)/|^db/errors\\.ts$' },
    ),
    rule('db knows nothing of pages', { path: '^db/' }, { path: '^(node_modules/)?(next|react)(-|/|$)' }),
    rule(
      'only db/store (database, inspect, store) and db/search (fts5, fixture) know a driver',
      { pathNot: [test, '^e2e/', '^db/(store/(database|inspect|store)|search/(fts5|fixture))\\.ts$'] },
      { path: [`^(node_modules/)?(${drivers})(/|$)`, '^(node:)?sqlite$'] },
    ),
    rule('only tests import from tests', { pathNot: test }, { path: test }),
    rule('no circle of files', {}, { circular: true }),
    { ...rule('no circle of folders', {}, { circular: true }), scope: 'folder' },
    rule(
      'what is needed to serve has to be a dependency',
      { path: served, pathNot: test },
      { path: `^node_modules/(${Object.keys(devDependencies).join('|')})/`, reachable: true },
    ),
    rule('package.json names every package', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    rule('every import leads somewhere', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: ['node_modules', test] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
