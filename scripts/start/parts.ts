import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of a build that only make the next one faster or help who develops, and our own note. */
const besides = /^(?:cache|dev|diagnostics|types|trace.*|ravobit-inputs\.json)$/

/**
 * One hash of which files a build of the pages has and how long each is: a copy that broke off, or a disk that lost what
 * was not written yet, has another.
 * @param dir the folder of the build; nothing is as good as an empty one
 */
export function partsOf(dir: string): string {
  const hash = createHash('sha256')
  for (const path of parts(dir, '')) hash.update(`${path} ${statSync(join(dir, path)).size}\n`)
  return hash.digest('hex')
}

function parts(dir: string, below: string): string[] {
  if (!existsSync(dir)) return []
  const names = readdirSync(dir, { withFileTypes: true }).filter(
    ({ name }) => below !== '' || !besides.test(name),
  )
  return names
    .flatMap((one) => {
      const path = below === '' ? one.name : `${below}/${one.name}`
      return one.isDirectory() ? parts(join(dir, one.name), path) : [path]
    })
    .sort()
}
