import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One import as it is written. */
export interface Import {
  readonly line: number
  readonly specifier: string
  /** True for `import type` and `export type`, which leave nothing behind at run time. */
  readonly typeOnly: boolean
}

/** One source file; paths are relative to the project and use `/`. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const folders = ['app', 'components', 'db', 'e2e', 'scripts']

/** Every TypeScript and JavaScript file of the project's own. */
export function readSources(root: string): Source[] {
  const names = folders.flatMap((folder) => filesIn(root, folder))
  const atRoot = readdirSync(root).filter(isCode)
  return [...atRoot, ...names].map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')))
}

/** Finds the imports of one file. Statements start a line, so text inside strings is not taken for one. */
export function parseSource(path: string, text: string): Source {
  const imports = [...text.matchAll(statement)].flatMap((match) => {
    const specifier = match.groups?.from ?? match.groups?.dynamic
    if (specifier === undefined) return []
    const line = text.slice(0, match.index).split('\n').length
    return [{ line, specifier, typeOnly: match.groups?.type !== undefined }]
  })
  return { path, text, imports }
}

const statement =
  /^(?:import|export)\s+(?<type>type\s)?(?:[\w$*{][\w$\s,*{}]*?\sfrom\s*)?['"](?<from>[^'"\n]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"\n]+)['"]\s*\)/gm

const isCode = (name: string) => /\.(ts|tsx|js|mjs)$/.test(name) && !name.endsWith('.d.ts')

function filesIn(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(root, path)
      return isCode(entry.name) ? [path] : []
    })
  } catch {
    return []
  }
}
