import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const inputs = [
  'app',
  'components',
  'db',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'proxy.ts',
  'public',
  'tsconfig.json',
]

const isInput = (path: string) =>
  !/^(app\/server|db\/dataset)(\/|$)|\.test\.tsx?$|(^|\/)\.DS_Store$/.test(path)

/**
 * One hash of everything the built pages are made of: file contents, not times, which a fresh clone has anew, and the base
 * path, which stands in every address.
 */
export function hashInputs(dir: string, basePath = ''): string {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\n${basePath}\n`)
  for (const path of inputs.flatMap((input) => files(dir, input))) {
    const content = readFileSync(join(dir, path))
    hash.update(`${path}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function files(dir: string, path: string): string[] {
  if (!existsSync(join(dir, path)) || !isInput(path)) return []
  if (!statSync(join(dir, path)).isDirectory()) return [path]
  const names = readdirSync(join(dir, path)).sort()
  return names.flatMap((name) => files(dir, `${path}/${name}`))
}
