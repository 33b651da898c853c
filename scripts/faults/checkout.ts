import { cpSync, symlinkSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { root } from '../tool'

/** What a checkout of its own does without: the store, what the build only needs for itself, and what is linked. */
const left = [
  '.data',
  '.git',
  '.next/cache',
  '.next/dev',
  'node_modules',
  'test-results',
  'playwright-report',
]

/** Copies this checkout with its built pages, so that what happens to one harms no other. */
export function copyCheckout(folder: string): string {
  const copy = join(folder, basename(root))
  cpSync(root, copy, { recursive: true, filter: (path) => !left.includes(relative(root, path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}
