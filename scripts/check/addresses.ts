import type { Fault } from './fault'
import type { Source } from './sources'

const maker = 'components/words/address.ts'
/** Besides the maker of addresses, the one file that names routes inside the app. */
const exempt = [maker, 'app/charts/frame.ts']
// The server sees addresses below the base path, and makes none.
const isChecked = (path: string) =>
  /^(app\/(?!server\/)|components\/)/.test(path) &&
  !/\.(test|fixture)\.tsx?$/.test(path) &&
  !exempt.includes(path)

const comment = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

const rules: readonly (readonly [pattern: RegExp, rule: string])[] = [
  [
    // The names of routes are types.
    /(?<!\b(?:address|redirect)\(|\b(?:PageProps|RouteContext)<)["'`]\/(?:[\w.]|\$\{)|origin\}\//g,
    `an address without the base path: ${maker} makes them`,
  ],
  [
    /\b(?:router\.(?:push|replace|prefetch)|redirect)\((?!routed\(|["'`]\/)/g,
    `Next's router puts the base path before it once more: give it routed(…) of ${maker}`,
  ],
]

/** Every address that a page or file makes by itself: below a path of another site it would lead out of the desk. */
export function checkAddresses(sources: readonly Pick<Source, 'path' | 'text'>[]): Fault[] {
  return sources
    .filter(({ path }) => isChecked(path))
    .flatMap(({ path, text }) => {
      const code = text.replace(comment, (words) => words.replace(/[^\n]/g, ' '))
      return rules.flatMap(([pattern, rule]) =>
        [...code.matchAll(pattern)].map(({ index }) => {
          return { path, line: code.slice(0, index).split('\n').length, rule }
        }),
      )
    })
}
