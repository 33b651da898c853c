import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const rooms = ['app', 'components', 'db', 'docs', 'e2e', 'scripts']
// In backticks: folders and files of the project, and source files by the end of their path; a pattern with a star or a name in braces is none.
const path = new RegExp(`\`((?:${rooms.join('|')})/[\\w./[\\]-]*|[\\w./[\\]-]*\\w\\.(?:tsx?|mjs))\``, 'g')

/** Every path that a document below `root` names and that is not there, as sentences. */
export function checkDocuments(root: string): string[] {
  const sources = rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }))
  const isThere = (named: string) =>
    // A file may be named without its ending.
    ['', '.ts', '.tsx'].some((ending) => existsSync(join(root, named + ending))) ||
    sources.some((source) => `/${source}`.endsWith(`/${named}`))
  return documents(root).flatMap((document) =>
    readFileSync(join(root, document), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        [...line.matchAll(path)]
          .filter(([, named = '']) => !isThere(named))
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
