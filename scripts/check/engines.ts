import type { Fault } from './fault'
import type { Source } from './sources'

const asked =
  /dialect\.name\s*[!=]==|[!=]==\s*'(sqlite|pg|postgres|postgresql)'|case '(sqlite|pg|postgres|postgresql)'/
const mayAsk = ['db/store/store.ts', 'db/store/dialect.ts']
const isChecked = (path: string) =>
  /^(app|components|db|scripts)\//.test(path) && !path.endsWith('.test.ts') && !mayAsk.includes(path)

/** Every place where an engine is asked for by name outside its own files. */
export function checkEngines(sources: readonly Source[]): Fault[] {
  return sources
    .filter(({ path }) => isChecked(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at): Fault[] => {
        const rule = `an engine is asked for by name: only ${mayAsk.join(' and ')} may`
        return asked.test(line) ? [{ path, line: at + 1, rule }] : []
      }),
    )
}
