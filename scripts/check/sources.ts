import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One source file; its path is relative to the project and uses `/`. */
export interface Source {
  readonly path: string
  readonly text: string
}

const folders = ['app', 'components', 'db', 'e2e', 'scripts']

/** Every TypeScript and JavaScript file of the project's own. */
export function readSources(root: string): Source[] {
  const names = folders.flatMap((folder) => filesIn(root, folder))
  const atRoot = readdirSync(root).filter(isCode)
  return [...atRoot, ...names].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

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
