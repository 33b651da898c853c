import Database from 'better-sqlite3'
import { EngineError } from '../errors'

/**
 * Opens an SQLite file.
 * @throws EngineError where SQLite itself cannot be loaded, SqliteError for the file
 */
export function openDatabase(file: string, options?: Database.Options): Database.Database {
  try {
    return new Database(file, options)
  } catch (cause) {
    const text = String(cause)
    // Of the loader, which has no error of its own where it finds nothing.
    if (/NODE_MODULE_VERSION|Could not locate the bindings file|ERR_DLOPEN_FAILED|invalid ELF/.test(text))
      throw new EngineError(
        `better-sqlite3 was not compiled for Node ${process.versions.node} on this machine: run "npm rebuild better-sqlite3".`,
        { cause },
      )
    throw cause
  }
}

/** What turns whatever a statement throws into what its caller shall see. */
type Translate = (cause: unknown) => unknown

/**
 * Makes every statement of `client`, prepared from now on, throw what `translate` makes of its failures.
 * @param onUse called whenever one is run
 */
export function watchStatements(client: Database.Database, translate: Translate, onUse: () => void): void {
  const attempt = <T>(work: () => T): T => {
    onUse()
    try {
      return work()
    } catch (cause) {
      throw translate(cause)
    }
  }
  const prepare = client.prepare.bind(client)
  const prepareTranslated = (text: string) => {
    const statement = attempt(() => prepare(text))
    const [get, all, iterate] = [statement.get, statement.all, statement.iterate]
    statement.get = (...values) => attempt(() => get.apply(statement, values))
    statement.all = (...values) => attempt(() => all.apply(statement, values))
    statement.iterate = (...values) =>
      step(
        attempt(() => iterate.apply(statement, values)),
        translate,
      )
    return statement
  }
  client.prepare = prepareTranslated as typeof client.prepare
}

function* step<T>(rows: IterableIterator<T>, translate: Translate): Generator<T, void> {
  try {
    yield* rows
  } catch (cause) {
    throw translate(cause)
  }
}
