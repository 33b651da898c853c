import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Folders and files of the project in backticks; a pattern with a star or a name in braces is none.
const path = /`((?:app|components|db|docs|e2e|scripts)\/[\w./[\]-]*)`/g

/** Every path that a document below `root` names and that is not there, as sentences. */
export function checkDocuments(root: string): string[] {
  return documents(root).flatMap((document) =>
    readFileSync(join(root, document), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        [...line.matchAll(path)]
          .filter(([, named = '']) => !isThere(root, named))
          .map(([, named]) => `${document}:${i + 1} names ${named}, which is not there`),
      ),
  )
}

const documents = (root: string): string[] => [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** A file may be named without its ending. */
const isThere = (root: string, named: string) =>
  ['', '.ts', '.tsx'].some((ending) => existsSync(join(root, named + ending)))
