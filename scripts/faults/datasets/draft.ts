import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import type { Random } from '../../generate/random'

/** What stands under the name of a file. */
export type Content = Buffer | 'folder' | 'dangling link'

/** A dataset that is being spoilt, in memory. */
export class Draft {
  readonly #files: Map<string, Content>

  constructor(files: ReadonlyMap<string, Content>) {
    this.#files = new Map(files)
  }

  get names(): readonly string[] {
    return [...this.#files.keys()]
  }

  /** A data file, drawn. */
  anyFile(random: Random): string {
    const tables = this.names.filter((name) => name.endsWith('.csv') && this.bytes(name).length > 0)
    return random.pick(tables.length > 0 ? tables : this.names)
  }

  bytes(name: string): Buffer {
    const content = this.#files.get(name)
    return content instanceof Buffer ? content : Buffer.alloc(0)
  }

  text(name: string): string {
    return this.bytes(name).toString('utf8')
  }

  /** Records with the header first, however many cells each has. */
  records(name: string): string[][] {
    return parse(this.bytes(name), { relax_column_count: true, relax_quotes: true, bom: true })
  }

  set(name: string, content: Content | string): void {
    this.#files.set(name, typeof content === 'string' && !isPlace(content) ? Buffer.from(content) : content)
  }

  setRecords(name: string, records: readonly (readonly string[])[]): void {
    this.set(name, Buffer.from(stringify(records as string[][])))
  }

  remove(name: string): void {
    this.#files.delete(name)
  }

  /** Writes it into an empty folder. */
  write(folder: string): void {
    for (const [name, content] of this.#files) {
      const path = join(folder, name)
      if (content === 'folder') mkdirSync(path)
      else if (content === 'dangling link') symlinkSync(join(folder, 'nothing-here'), path)
      else writeFileSync(path, content)
    }
  }
}

const isPlace = (content: string): content is 'folder' | 'dangling link' =>
  content === 'folder' || content === 'dangling link'

/** The files of a dataset folder. */
export function readFiles(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name))
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]))
}

/** Empties a folder. */
export function empty(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
}
