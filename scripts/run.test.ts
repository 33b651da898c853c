import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ravobit-run-'))
  mkdirSync(join(folder, 'scripts'))
  copyFileSync('package.json', join(folder, 'package.json'))
  for (const name of ['run', 'life', 'require-node'])
    copyFileSync(`scripts/${name}.mjs`, join(folder, `scripts/${name}.mjs`))
})

afterEach(() => rmSync(folder, { recursive: true }))

const run = () => spawnSync(process.execPath, [join(folder, 'scripts/run.mjs'), 'own'], { encoding: 'utf8' })

test('without its packages a command says how they are installed', () => {
  expect(run()).toMatchObject({ status: 1, stderr: 'The package "tsx" is not installed: run "npm ci".\n' })
})

test('one that only development needs is asked for as such', () => {
  mkdirSync(join(folder, 'node_modules/tsx'), { recursive: true })
  writeFileSync(
    join(folder, 'node_modules/tsx/index.js'),
    "throw new Error(`Cannot find package 'vitest' imported from own.ts`)",
  )
  writeFileSync(join(folder, 'scripts/own.ts'), '')
  expect(run()).toMatchObject({
    status: 1,
    stderr: 'The package "vitest" is not installed: run "npm ci --include=dev".\n',
  })
})
